package org.colloquy.exchange.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.exchange.entity.LedgerEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the network's ledger: one thing that came in from the exchange or went out to it.
 *
 * @param direction {@code IN} or {@code OUT}
 * @param kind a code: what crossed
 * @param jointSession the invitation it belongs to
 * @param title the session's, as it reads now
 * @param confirmed the figure that went out; null unless counts did
 * @param waiting like {@code confirmed}
 * @param decidedBy the name of who decided here; null for what travelled by itself
 */
public record LedgerLine(
    Instant at,
    @Schema(enumeration = {"IN", "OUT"}) String direction,
    String kind,
    UUID jointSession,
    String title,
    int revision,
    @Schema(nullable = true) Integer confirmed,
    @Schema(nullable = true) Integer waiting,
    @Schema(nullable = true) String decidedBy) {

  static LedgerLine of(LedgerEntry entry, String title, Optional<String> decidedBy) {
    return new LedgerLine(
        entry.happenedAt(),
        entry.direction().name(),
        entry.kind().name(),
        entry.jointSessionId(),
        title,
        entry.revision(),
        entry.confirmed(),
        entry.waiting(),
        decidedBy.orElse(null));
  }
}
