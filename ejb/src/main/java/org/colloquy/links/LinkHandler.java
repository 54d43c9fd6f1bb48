package org.colloquy.links;

import java.time.Duration;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;

/**
 * Does what the links of one purpose are mailed for. Modules implement this as CDI beans, one for a
 * purpose.
 */
public interface LinkHandler {

  LinkPurpose purpose();

  /** What a link of this purpose gives to whoever follows it, for the one thing it is about. */
  Permission permission();

  /**
   * How long a link opens, in real time. Whether there still is anything to do is another question,
   * which {@link #offer} answers by the time of the programme.
   */
  Duration goodFor();

  /** Whether a link opens once; otherwise until it is too old. */
  boolean once();

  /** Whether the person whose it is may have a new one mailed in place of one that is too old. */
  boolean renewable();

  /** What the link would do now; changes nothing. */
  LinkOffer offer(LinkTarget target);

  /**
   * Does it, in the transaction that also notes that the link was used. The member whose link it is
   * is locked. A {@code Conflict} says why it cannot be done as things are, and nothing was.
   */
  void follow(LinkTarget target);
}
