package org.colloquy.tenants;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * The time zones that Colloquy takes, whoever gives them: regions, whose clocks go forward and
 * back, under every name that Java knows for them ({@code Europe/London}, {@code US/Eastern}), and
 * {@code UTC}. A bare offset such as {@code +02:00} is none, for it forgets summer time.
 */
public final class Zone {

  private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

  private Zone() {}

  /** Under the name that was given, never under another one of the same region. */
  public static Optional<ZoneId> of(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(KNOWN::contains).map(ZoneId::of);
  }
}
