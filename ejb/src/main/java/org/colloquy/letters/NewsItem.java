package org.colloquy.letters;

import java.time.Instant;

/**
 * One piece of news, in its reader's language.
 *
 * @param title what it is about, in a line
 * @param text with the title in it; lines without an empty one between
 * @param at by which several are put in order, the soonest first
 */
public record NewsItem(String title, String text, Instant at) {}
