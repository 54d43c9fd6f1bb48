/**
 * Who may do what: each use case has a {@link org.colloquy.permissions.Permission}, {@link
 * org.colloquy.permissions.RoleRights} is the one table of who holds it, and every method of a
 * boundary says by {@link org.colloquy.permissions.Permit} what it asks for. One gate decides, and
 * fails closed.
 */
package org.colloquy.permissions;
