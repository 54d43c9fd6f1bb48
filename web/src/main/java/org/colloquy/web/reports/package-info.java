/** Participant reports of sessions, brought and looked through by those who organise them. */
package org.colloquy.web.reports;
