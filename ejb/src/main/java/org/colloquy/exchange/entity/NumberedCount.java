package org.colloquy.exchange.entity;

import java.time.Instant;
import org.colloquy.tenants.Serial;

/**
 * How many members of a network take part, on its way to the exchange: two figures and nothing to
 * break them down by.
 *
 * @param serial later for each count
 */
public record NumberedCount(Serial serial, int confirmed, int waiting, Instant at) {}
