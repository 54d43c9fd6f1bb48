package org.colloquy.shared;

import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.Ids;

/**
 * Tells whether two requests that make something are one that was sent twice: by a double click, by
 * Back, or by a program that heard no answer. The same person who sends the same text with the same
 * key gets what was made the first time.
 *
 * <p>The key alone is worth nothing. It is mixed with who asks and with what is asked for, so a key
 * that somebody else has used, or the same one with another text, asks for something new.
 */
public record RequestKey(UUID value) {

  private static final int LENGTH = 36;

  /** One that nobody has used. */
  public static RequestKey fresh() {
    return new RequestKey(Ids.next());
  }

  /** Empty for what is no UUID in its usual form. */
  public static Optional<RequestKey> read(String text) {
    try {
      return text == null || text.length() != LENGTH
          ? Optional.empty()
          : Optional.of(new RequestKey(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The id of what is made.
   *
   * @param maker who asks
   * @param wanted what they ask for, all of it
   */
  public UUID idFor(String maker, Record wanted) {
    return Ids.named(String.join("\n", value.toString(), maker, wanted.toString()));
  }
}
