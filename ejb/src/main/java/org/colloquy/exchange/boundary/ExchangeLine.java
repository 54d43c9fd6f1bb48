package org.colloquy.exchange.boundary;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the exchange's log as the operator reads it.
 *
 * @param kind a code: what happened
 * @param network the name of the network; null for an act that concerns all
 */
public record ExchangeLine(
    Instant at, String kind, @Schema(nullable = true) String network, int revision) {}
