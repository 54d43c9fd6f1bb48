package org.colloquy.isolation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Network;

/** What programs send, whole enough to be accepted. */
final class Bodies {

  private Bodies() {}

  static Map<String, Object> cost(String said) {
    return Map.of(
        "day", "2026-01-02",
        "payment", "CASH",
        "amount", "7",
        "currency", "USD",
        "category", "OTHER",
        "funder", said,
        "note", said);
  }

  static Map<String, Object> commitment(String funder) {
    return Map.of(
        "funder", funder,
        "amount", "7",
        "currency", "USD",
        "from", "2026-01-01",
        "to", "2026-12-31");
  }

  static Map<String, Object> total(String source) {
    return Map.of(
        "measure",
        "ACTIVITIES",
        "from",
        "2020-08",
        "to",
        "2020-09",
        "value",
        "7",
        "source",
        source);
  }

  /** Of two who are as they were written down. */
  static Map<String, Object> merge(String remaining, String going) {
    return Map.of("remaining", remaining, "remainingVersion", 1, "going", going, "goingVersion", 1);
  }

  /** A session as a program sends it, long enough from now. */
  static Map<String, Object> session(String title, boolean publish) {
    return Map.of(
        "title", title,
        "kind", "learning-session",
        "start", "2031-01-01T10:00",
        "end", "2031-01-01T11:00",
        "zone", "UTC",
        "publish", publish);
  }

  static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
    Map<String, Object> more = new HashMap<>(body);
    more.put(name, value);
    return more;
  }

  /** A joint session as a program sends it. */
  static Map<String, Object> joint(String title, Network... networks) {
    return Map.of(
        "title", title,
        "agenda", "What we saw.",
        "start", "2031-01-01T10:00",
        "end", "2031-01-01T11:00",
        "zone", "UTC",
        "networks", List.of(networks).stream().map(Network::slug).toList());
  }
}
