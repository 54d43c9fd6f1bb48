package org.colloquy.hostile;

import java.util.List;

/** Values that a field, an address or a body was not made for. */
final class Malice {

  /** What a line of its own in the log would begin with. */
  static final String FORGED = "FORGED-LINE";

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a".repeat(40),
          "b".repeat(6000),
          "<script>alert(1)</script>",
          "🌿👩🏽‍⚕️",
          "Thuốc é",
          "a\u0000b",
          "a\r\n" + FORGED,
          "\u202egnp.exe",
          "%zz",
          "../../etc/passwd",
          "' OR 1=1 --",
          "#{7*7}${7*7}",
          "-1",
          "99999999999999999999",
          "1e999",
          "2026-02-30T25:61",
          "P1D",
          "null",
          "[]",
          "a@b",
          "é@example.org",
          "\ud800");

  /** As they go over the wire in a path or a query. */
  static final List<String> IDS =
      List.of(
          "",
          "x".repeat(40),
          "%F0%9F%8C%BF",
          "%3Cscript%3E",
          "00000000-0000-7000-8000-000000000000",
          "1-1-1-1-1",
          "%zz",
          "%00",
          "%0d%0a" + FORGED,
          "%0d%0a" + FORGED + "%zz",
          "-1",
          "99999999999999999999",
          "%ff%fe");

  static final List<String> JSON =
      List.of(
          "null",
          "0",
          "-1",
          "1e30",
          "12345678901234567890",
          "true",
          "[]",
          "{}",
          "[null]",
          "[[[]]]",
          "[{\"a\":1}]",
          "{\"a\":{\"b\":[]}}",
          "\"\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"a\\r\\n" + FORGED + "\"",
          "\"\u202e\"",
          "\"<b>x</b>\"",
          "\"" + "c".repeat(6000) + "\"",
          "\"1e999999999\"",
          "[\"network-admin\",\"network-admin\"]",
          "[\"\"]",
          "\"Europe/Nowhere\"",
          "\"2026-02-30T25:61\"");

  private Malice() {}
}
