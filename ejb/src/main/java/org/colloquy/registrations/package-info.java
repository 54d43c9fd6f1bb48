/** Who has a seat in a session and who waits for one: registering, the waiting list, the roster. */
package org.colloquy.registrations;
