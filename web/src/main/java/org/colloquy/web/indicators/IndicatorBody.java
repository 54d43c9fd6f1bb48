package org.colloquy.web.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.colloquy.indicators.Before;
import org.colloquy.indicators.Exclusion;
import org.colloquy.indicators.Indicator;
import org.colloquy.indicators.Precision;
import org.colloquy.indicators.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure for programs: the indicator, with what it means in the caller's language. */
@Schema(name = "Figure")
public record IndicatorBody(
    String code,
    String title,
    Unit unit,
    @Schema(nullable = true, description = "Missing where precision says why") BigDecimal value,
    Precision precision,
    @Schema(nullable = true) Long numerator,
    @Schema(nullable = true) Long denominator,
    @Schema(nullable = true, description = "How many sessions, rows or people were counted here")
        Long n,
    List<Exclusion> exclusions,
    @Schema(nullable = true, description = "Of the rows counted, those of no known country")
        Long unknown,
    @Schema(nullable = true, description = "Of the rows counted, those that nobody measured")
        Long assumed,
    @Schema(description = "What is known from before, in the value or beside it")
        List<Before> before,
    String definition) {

  static IndicatorBody of(Indicator indicator, IndicatorWords words) {
    return new IndicatorBody(
        indicator.code(),
        words.title(indicator),
        indicator.unit(),
        indicator.value(),
        indicator.precision(),
        indicator.numerator(),
        indicator.denominator(),
        indicator.n(),
        indicator.exclusions(),
        indicator.unknown(),
        indicator.assumed(),
        indicator.before(),
        words.definition(indicator));
  }
}
