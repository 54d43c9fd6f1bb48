/**
 * Who was there when a session was held, by what evidence, and in the room or online. Who
 * registered is for the module of registrations; who came without is a person of the network from
 * then on.
 */
package org.colloquy.attendance;
