package org.colloquy.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.shared.Sittings;

/** Blocks of time that do not touch, in their order. */
final class Spans {

  private record Span(Instant from, Instant until) {}

  private final List<Span> spans;

  private Spans(Stream<Span> any) {
    var apart = new ArrayList<Span>();
    any.filter(span -> span.from().isBefore(span.until()))
        .sorted(Comparator.comparing(Span::from))
        .forEach(span -> add(apart, span));
    spans = List.copyOf(apart);
  }

  private static void add(List<Span> apart, Span span) {
    var last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
    if (last == null || last.until().isBefore(span.from())) {
      apart.add(span);
    } else if (last.until().isBefore(span.until())) {
      apart.set(apart.size() - 1, new Span(last.from(), span.until()));
    }
  }

  static Spans of(Sittings sittings) {
    return new Spans(sittings.blocks().stream().map(each -> new Span(each.start(), each.end())));
  }

  /** From each one's beginning to its end, of those that have ended. */
  static Spans of(Collection<Stay> stays) {
    return new Spans(
        stays.stream()
            .filter(stay -> stay.until() != null)
            .map(stay -> new Span(stay.from(), stay.until())));
  }

  /** What of these lies between the two; {@code until} is null where that never ends. */
  Spans within(Instant from, Instant until) {
    return new Spans(
        spans.stream()
            .map(span -> new Span(later(span.from(), from), earlier(span.until(), until))));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return other == null || one.isBefore(other) ? one : other;
  }

  static Spans union(Stream<Spans> all) {
    return new Spans(all.flatMap(each -> each.spans.stream()));
  }

  Duration length() {
    return spans.stream()
        .map(span -> Duration.between(span.from(), span.until()))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
