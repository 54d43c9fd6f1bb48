/** What is noted of who was there. */
package org.colloquy.attendance.entity;
