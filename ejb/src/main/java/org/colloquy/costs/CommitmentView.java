package org.colloquy.costs;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Committed income as it is kept. */
@Schema(name = "IncomeCommitment")
public record CommitmentView(
    UUID id,
    int version,
    String funder,
    BigDecimal amount,
    String currency,
    String from,
    String to) {}
