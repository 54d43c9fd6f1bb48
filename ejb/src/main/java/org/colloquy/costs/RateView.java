package org.colloquy.costs;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A declared rate.
 *
 * @param base so many of the currency are one of this one
 */
@Schema(name = "ExchangeRate")
public record RateView(UUID id, String currency, String base, String day, BigDecimal rate) {}
