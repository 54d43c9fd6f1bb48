package org.colloquy.links;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What a link would do, or why there is nothing to do. The page says it by the code, in the
 * reader's language.
 *
 * @param open whether there is something to do; otherwise the code says how things are
 * @param name of the thing that it is about; null where it has none
 * @param startsAt when that is; null where it has no time
 * @param endsAt likewise
 * @param zone on whose clocks to say it: those of whoever the link was mailed to
 */
public record LinkOffer(
    String code, boolean open, String name, Instant startsAt, Instant endsAt, ZoneId zone) {

  public LinkOffer {
    Objects.requireNonNull(code, "An offer says what it is");
  }

  /** Something that the button does. */
  public static LinkOffer to(String code) {
    return new LinkOffer(code, true, null, null, null, null);
  }

  /** Nothing is to be done, for this is how things are. */
  public static LinkOffer nothing(String code) {
    return new LinkOffer(code, false, null, null, null, null);
  }

  public LinkOffer about(String title) {
    return new LinkOffer(code, open, title, startsAt, endsAt, zone);
  }

  public LinkOffer at(Instant from, Instant until, ZoneId clocks) {
    return new LinkOffer(code, open, name, from, until, clocks);
  }
}
