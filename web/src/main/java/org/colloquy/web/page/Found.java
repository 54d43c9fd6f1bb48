package org.colloquy.web.page;

import java.util.UUID;
import java.util.function.Function;
import org.colloquy.shared.NotFound;

/**
 * Finds what a page is about, from the id in its address:
 *
 * <pre>{@code
 * public void load() {
 *   session = Found.by(id, catalogue::open);
 * }
 * }</pre>
 *
 * <p>What is not there ends the request, whatever it was doing: {@link NotFound} goes all the way
 * up and is answered with the page for what is not there.
 */
public final class Found {

  private Found() {}

  /** Never null; an id that is none is one that nothing has. */
  public static <T> T by(String id, Function<UUID, T> find) {
    return find.apply(parse(id));
  }

  /** Throws {@link NotFound} for a text that is no id. */
  public static UUID parse(String id) {
    try {
      return UUID.fromString(id == null ? "" : id.strip());
    } catch (IllegalArgumentException e) {
      throw new NotFound("There is nothing with such an id.");
    }
  }
}
