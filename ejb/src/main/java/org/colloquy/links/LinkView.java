package org.colloquy.links;

import java.util.Optional;

/**
 * What whoever holds a link may know of it.
 *
 * @param offer empty unless it opens
 * @param renewable whether a new one can be mailed in its place
 */
public record LinkView(LinkState state, Optional<LinkOffer> offer, boolean renewable) {

  public static final LinkView UNKNOWN = new LinkView(LinkState.UNKNOWN, Optional.empty(), false);

  /** Whether there is something that the button does. */
  public boolean open() {
    return offer.filter(LinkOffer::open).isPresent();
  }
}
