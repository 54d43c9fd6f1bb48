package org.colloquy.sessions.boundary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;
import org.colloquy.shared.TypedSpan;
import org.colloquy.shared.TypedSpan.Problem;

/**
 * When a session takes place, as somebody types it: from when until when or, where that is not one
 * block of time, each block.
 *
 * <p>One block alone says what start and end say. Where both are there, start and end count, so
 * that a program which knows nothing of blocks can move a session that it has read. Of several
 * blocks the first start and the last end are those of the session; what says otherwise is a
 * problem.
 *
 * @param blocks each a start and an end with a slash between, in any order
 */
public record TypedSittings(String start, String end, String zone, List<String> blocks) {
  private static final String FIELD = "sittings";
  private static final String START = "start";

  /** All that is wrong; none means that {@link #all} and {@link #region} have a value. */
  public List<Problem> problems(Duration longest) {
    if (isOneSpan()) {
      return span().problems(longest);
    }
    if (blocks.size() > Sittings.MOST) {
      return List.of(new Problem(FIELD, "sessions.sittings.many"));
    }
    if (blocks.stream().anyMatch(block -> parts(block).length != 2)) {
      return List.of(new Problem(FIELD, "sessions.sittings.form"));
    }
    List<Problem> problems =
        blocks.stream()
            .flatMap(block -> spanOf(block).problems(longest).stream())
            .map(found -> found.field().equals("zone") ? found : new Problem(FIELD, found.key()))
            .distinct()
            .toList();
    return problems.isEmpty() ? together(longest) : problems;
  }

  public Sittings all() {
    return isOneSpan() ? Sittings.of(span().startsAt(), span().endsAt()) : new Sittings(sittings());
  }

  public ZoneId region() {
    return span().region();
  }

  private List<Problem> together(Duration longest) {
    if (Sittings.overlap(sittings())) {
      return List.of(new Problem(FIELD, "sessions.sittings.overlap"));
    }
    Sittings all = all();
    if (Duration.between(all.start(), all.end()).compareTo(longest) > 0) {
      return List.of(new Problem(FIELD, "time.long"));
    }
    List<Problem> problems = new ArrayList<>();
    agree(START, start, all.start(), problems);
    agree("end", end, all.end(), problems);
    return problems;
  }

  /** One that is left out says nothing else. */
  private void agree(String field, String text, Instant at, List<Problem> problems) {
    if (text != null) {
      TypedSpan alone = new TypedSpan(text, text, zone);
      boolean read =
          alone.problems(Duration.ZERO).stream().noneMatch(found -> found.field().equals(START));
      if (!read || !alone.startsAt().truncatedTo(ChronoUnit.MICROS).equals(at)) {
        problems.add(new Problem(field, "sessions.sittings.ends"));
      }
    }
  }

  private boolean isOneSpan() {
    return blocks.isEmpty() || (blocks.size() == 1 && start != null && end != null);
  }

  private List<Sitting> sittings() {
    return blocks.stream()
        .map(this::spanOf)
        .map(span -> new Sitting(span.startsAt(), span.endsAt()))
        .toList();
  }

  private TypedSpan span() {
    return new TypedSpan(start, end, zone);
  }

  private TypedSpan spanOf(String block) {
    String[] parts = parts(block);
    return new TypedSpan(parts[0], parts[1], zone);
  }

  private static String[] parts(String block) {
    return Stream.of(block.split("/", -1)).map(String::strip).toArray(String[]::new);
  }
}
