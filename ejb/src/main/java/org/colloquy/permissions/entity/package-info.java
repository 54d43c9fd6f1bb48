/** Roles that count in one place. */
package org.colloquy.permissions.entity;
