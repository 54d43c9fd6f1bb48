/** The gate that every call of a boundary passes. */
package org.colloquy.permissions.control;
