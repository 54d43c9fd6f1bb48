package org.colloquy.tenants.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final Instant START = Instant.parse("2026-12-01T14:00:00Z");
  private static final Instant END = Instant.parse("2026-12-01T15:30:00Z");

  @Test
  void eachLanguageWritesDaysItsOwnWay() {
    assertThat(in("en").daySpan(START, END)).isEqualTo("Tuesday 1 December 2026, 14:00 – 15:30");
    assertThat(in("fr").daySpan(START, END)).isEqualTo("mardi 1 décembre 2026, 14:00 – 15:30");
    assertThat(in("pt").daySpan(START, END))
        .isEqualTo("terça-feira, 1 de dezembro de 2026, 14:00 – 15:30");
  }

  @Test
  void partsForASmallCalendarLeaf() {
    assertThat(in("en").month(START)).isEqualTo("Dec");
    assertThat(in("fr").month(START)).isEqualTo("déc.");
    assertThat(in("en").weekday(START)).isEqualTo("Tue");
    assertThat(in("pt").dayOfMonth(START)).isEqualTo("1");
  }

  @Test
  void spanOverMidnightNamesTheOtherDay() {
    var tokyo = new Dates(Locale.ENGLISH, ZoneId.of("Asia/Tokyo"));
    assertThat(tokyo.span(START, END)).isEqualTo("23:00 – Wednesday 2 December 2026, 00:30");
    assertThat(tokyo.zoneName()).isEqualTo("Asia/Tokyo");
    assertThat(new Dates(Locale.ENGLISH, ZoneOffset.UTC).zoneName()).isEqualTo("UTC");
    assertThat(tokyo.sameClock(ZoneId.of("Asia/Seoul"), START)).isTrue();
  }

  private static Dates in(String language) {
    return new Dates(Locale.forLanguageTag(language), ZoneId.of("Europe/London"));
  }
}
