package org.colloquy.exchange.control;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The payload of the exchange's jobs: {@code {"jointSession":"<id>"}}, an id and nothing else. */
final class Payload {

  private static final Pattern FORM =
      Pattern.compile("\\{\\s*\"jointSession\"\\s*:\\s*\"([0-9a-f-]{36})\"\\s*\\}");

  private Payload() {}

  static String write(UUID jointSessionId) {
    return "{\"jointSession\":\"" + jointSessionId + "\"}";
  }

  static UUID read(String json) {
    Matcher matcher = FORM.matcher(json);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a payload of the exchange");
    }
    return UUID.fromString(matcher.group(1));
  }
}
