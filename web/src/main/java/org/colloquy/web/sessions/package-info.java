/** Pages and REST of sessions: the list, one session, registering, planning, the roster. */
package org.colloquy.web.sessions;
