/** Roles in one place, for the modules whose things these places are. */
package org.colloquy.permissions.boundary;
