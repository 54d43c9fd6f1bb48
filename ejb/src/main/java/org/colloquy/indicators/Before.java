package org.colloquy.indicators;

import java.math.BigDecimal;
import org.colloquy.totals.Bound;
import org.colloquy.totals.Sum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known from before, marked as such.
 *
 * @param numerator of a share or a mean; null for a count
 * @param denominator likewise
 * @param from a day or a month
 * @param to likewise; empty where nobody said up to when it was counted
 * @param source who says so, in which words
 * @param why it stands beside; null where the value has it
 */
@Schema(name = "IndicatorBefore")
public record Before(
    BigDecimal value,
    Bound bound,
    @Schema(nullable = true) Long numerator,
    @Schema(nullable = true) Long denominator,
    String from,
    String to,
    String source,
    @Schema(
            nullable = true,
            implementation = String.class,
            enumeration = {"NO_END", "NEARLY", "OVERLAPS", "DISTINCT", "FILTER"})
        Sum.Why why) {}
