package org.colloquy.exchange.entity;

import java.time.Instant;

/**
 * How many members of a network take part, on its way to the exchange: two figures and nothing to
 * break them down by.
 *
 * @param number grows with each count, and a higher one was counted later
 */
public record NumberedCount(long number, int confirmed, int waiting, Instant at) {}
