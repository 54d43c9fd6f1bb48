package org.colloquy.sessions.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;

/**
 * The times of day of a series: as one of its dates has them, for every other day. Each block
 * begins on the same clock and lasts as long, also when clocks change in between.
 *
 * @param model the blocks of one date
 * @param zone the organiser's, on whose clocks they begin
 */
public record SeriesTimes(Sittings model, ZoneId zone) {

  /** When that date begins, on the organiser's clocks. */
  public LocalDateTime start() {
    return local(model.start());
  }

  /** The blocks on another day. */
  public Sittings on(LocalDate day) {
    long days = ChronoUnit.DAYS.between(start().toLocalDate(), day);
    List<Sitting> blocks = model.blocks().stream().map(block -> moved(block, days)).toList();
    if (Sittings.overlap(blocks)) {
      throw Invalid.field("sittings", "series.sittings", day.toString());
    }
    return new Sittings(blocks);
  }

  /** When another day's date begins, had it these times. */
  public Instant startOn(LocalDate day) {
    return day.atTime(start().toLocalTime()).atZone(zone).toInstant();
  }

  private Sitting moved(Sitting block, long days) {
    // Of an hour that comes twice the first one; one that is skipped by the clocks of before.
    Instant start = local(block.start()).plusDays(days).atZone(zone).toInstant();
    return new Sitting(start, start.plus(block.length()));
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, zone);
  }
}
