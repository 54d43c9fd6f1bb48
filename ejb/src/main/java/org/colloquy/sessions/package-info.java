/** Learning sessions: announcing them, registering, the waiting list, the roster. */
package org.colloquy.sessions;
