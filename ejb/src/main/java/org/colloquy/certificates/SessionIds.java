package org.colloquy.certificates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sessions as a list of them is typed and kept: ids, or addresses of their pages, with spaces. */
public final class SessionIds {

  private static final Pattern SPACE = Pattern.compile("[\\s,;]+");
  private static final Pattern ID =
      Pattern.compile(
          "(?:\\S*/sessions/)?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})/?");

  private SessionIds() {}

  /** Each once; empty where a part of it is no session. */
  public static Optional<List<UUID>> read(String text) {
    if (text == null || text.isBlank()) {
      return Optional.of(List.of());
    }
    var parts = Arrays.stream(SPACE.split(text.strip())).map(ID::matcher).toList();
    return parts.stream().allMatch(part -> part.matches())
        ? Optional.of(
            parts.stream().map(part -> UUID.fromString(part.group(1))).distinct().toList())
        : Optional.empty();
  }

  /** As they are kept; null for none. */
  public static String write(List<UUID> ids) {
    return ids.isEmpty() ? null : ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
  }
}
