package org.colloquy.codes.control;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.colloquy.codes.entity.CodeFacts;

/**
 * What a list has done to a code, as far as undoing it has to know: what was said of it before, and
 * a mark of what the list has said, by which a later change is known.
 *
 * @param before empty for a code that the list has made
 */
record TakenBack(String code, String mark, Optional<CodeFacts> before) {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int MARK = 16;
  private static final int MADE = 2;

  static TakenBack of(String code, CodeFacts before, CodeFacts after) {
    return new TakenBack(code, mark(after), Optional.ofNullable(before));
  }

  /** Whether nobody has said anything else of it since. */
  boolean isStill(CodeFacts now) {
    return mark(now).equals(mark);
  }

  String written() {
    var parts =
        before
            .map(
                facts ->
                    new String[] {
                      code,
                      mark,
                      facts.label(),
                      facts.parent() == null ? "" : facts.parent(),
                      Integer.toString(facts.position()),
                      Boolean.toString(facts.retired())
                    })
            .orElseGet(() -> new String[] {code, mark});
    return JSON.toJson(parts);
  }

  static TakenBack read(String written) {
    var parts = JSON.fromJson(written, String[].class);
    return new TakenBack(
        parts[0],
        parts[1],
        parts.length == MADE
            ? Optional.empty()
            : Optional.of(
                new CodeFacts(
                    parts[2],
                    parts[3].isEmpty() ? null : parts[3],
                    Integer.parseInt(parts[4]),
                    Boolean.parseBoolean(parts[5]))));
  }

  private static String mark(CodeFacts facts) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest(facts.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, MARK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
