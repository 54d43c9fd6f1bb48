package org.colloquy.shared;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When a session takes place: one block of time or several, as of a workshop of two days or a day
 * with lunch. They are in their order, none begins before the one before it has ended, and there
 * are at most {@value #MOST}.
 *
 * @param blocks at least one
 */
public record Sittings(List<Sitting> blocks) {
  public static final int MOST = 50;

  private static final String SPACE = " ";

  /** Throws {@link IllegalArgumentException} for what cannot be. */
  public Sittings {
    blocks = blocks.stream().sorted(comparing(Sitting::start)).toList();
    if (blocks.isEmpty() || blocks.size() > MOST) {
      throw new IllegalArgumentException("A session has 1 to " + MOST + " sittings");
    }
    if (overlap(blocks)) {
      throw new IllegalArgumentException("Sittings do not overlap");
    }
  }

  public static Sittings of(Instant start, Instant end) {
    return new Sittings(List.of(new Sitting(start, end)));
  }

  /** From what {@link #toString} wrote. */
  public static Sittings parse(String text) {
    return new Sittings(Arrays.stream(text.split(SPACE)).map(Sitting::parse).toList());
  }

  /** Whether any two of them have a moment in common. */
  public static boolean overlap(List<Sitting> blocks) {
    List<Sitting> ordered = blocks.stream().sorted(comparing(Sitting::start)).toList();
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).start().isBefore(ordered.get(i - 1).end())) {
        return true;
      }
    }
    return false;
  }

  public Instant start() {
    return blocks.get(0).start();
  }

  public Instant end() {
    return blocks.get(blocks.size() - 1).end();
  }

  /** All of them together, without what lies between. */
  public Duration length() {
    return blocks.stream().map(Sitting::length).reduce(Duration.ZERO, Duration::plus);
  }

  /** Whether nothing lies between start and end. */
  public boolean one() {
    return blocks.size() == 1;
  }

  @Override
  public String toString() {
    return blocks.stream().map(Sitting::toString).collect(Collectors.joining(SPACE));
  }
}
