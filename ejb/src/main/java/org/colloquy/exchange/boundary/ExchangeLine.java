package org.colloquy.exchange.boundary;

import java.time.Instant;

/**
 * A line of the exchange's log as the operator reads it.
 *
 * @param kind a code: what happened
 * @param network the name of the network; null for an act that concerns all
 */
public record ExchangeLine(Instant at, String kind, String network, int revision) {}
