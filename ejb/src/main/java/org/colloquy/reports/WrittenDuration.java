package org.colloquy.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long something took, as reports write it. */
final class WrittenDuration {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
  private static final Pattern MINUTES = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,9})?");
  private static final Pattern DAYS =
      Pattern.compile("[01]?\\.\\d{3,}(?:e-\\d+)?|\\d\\.\\d+e-\\d+");
  private static final Pattern PART =
      Pattern.compile("\\G[\\s,]*(?:(?:and|et|und|e|y|i)\\s)?(\\d{1,6})\\s?(\\p{L}{1,8})\\.?");
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  private WrittenDuration() {}

  /**
   * Empty where it is none. A bare number is minutes.
   *
   * @param workbook whether it comes from one, where times are parts of days
   */
  static Optional<Duration> of(String written, boolean workbook) {
    if (written.length() > 60) {
      return Optional.empty();
    }
    var text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    if (workbook && DAYS.matcher(text).matches()) {
      return Optional.of(seconds(new BigDecimal(text).multiply(DAY)));
    }
    if (MINUTES.matcher(text).matches()) {
      return Optional.of(seconds(new BigDecimal(text.replace(',', '.')).multiply(MINUTE)));
    }
    var clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return Optional.of(
          Duration.ofHours(Long.parseLong(clock.group(1)))
              .plusMinutes(Long.parseLong(clock.group(2)))
              .plusSeconds(clock.group(3) == null ? 0 : Long.parseLong(clock.group(3))));
    }
    return inWords(text);
  }

  private static Duration seconds(BigDecimal seconds) {
    return Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  private static Optional<Duration> inWords(String text) {
    var parts = PART.matcher(text);
    var sum = Duration.ZERO;
    var end = 0;
    while (parts.find()) {
      var unit = unit(parts.group(2));
      if (unit == null) {
        return Optional.empty();
      }
      sum = sum.plus(unit.multipliedBy(Long.parseLong(parts.group(1))));
      end = parts.end();
    }
    return end > 0 && end == text.length() ? Optional.of(sum) : Optional.empty();
  }

  /** In the languages of the services: <i>Std.</i> and <i>godz.</i> are hours. */
  private static Duration unit(String word) {
    if (word.startsWith("st")
        || word.startsWith("h")
        || word.startsWith("g")
        || word.startsWith("ч")
        || word.equals("時間")) {
      return Duration.ofHours(1);
    }
    if (word.startsWith("m") || word.startsWith("м") || word.equals("分")) {
      return Duration.ofMinutes(1);
    }
    if (word.startsWith("s") || word.startsWith("с") || word.equals("秒")) {
      return Duration.ofSeconds(1);
    }
    return word.startsWith("d") || word.startsWith("t") ? Duration.ofDays(1) : null;
  }
}
