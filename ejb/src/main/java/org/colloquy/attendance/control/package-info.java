/** Notes and finds who was there. */
package org.colloquy.attendance.control;
