/**
 * Learning sessions: planning, publishing and announcing them. Who comes is for the module of
 * registrations, which this one does not know: it hears of what happens here by events, and says
 * through {@link org.colloquy.sessions.Seating} how full a session is.
 */
package org.colloquy.sessions;
