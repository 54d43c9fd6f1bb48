package org.colloquy.reports;

/**
 * A line that was not understood.
 *
 * @param line of the file, counted from one
 * @param reason a code
 * @param text what stands there, shortened
 */
public record Unread(int line, String reason, String text) {}
