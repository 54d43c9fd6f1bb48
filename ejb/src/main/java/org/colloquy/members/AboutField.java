package org.colloquy.members;

import static org.colloquy.members.Audience.MANAGERS;
import static org.colloquy.members.Audience.NETWORK;

/**
 * What people say of themselves so that others find them; each may show it to whom they like.
 *
 * <p>Until they choose, what can do harm is shown to nobody.
 */
public enum AboutField {
  PROFESSION(NETWORK),
  EMPLOYER(MANAGERS),
  REGION(NETWORK),
  CARE_LEVEL(NETWORK),
  LANGUAGES(NETWORK),
  INTERESTS(NETWORK),
  LIVED_EXPERIENCE(MANAGERS),
  OFFERS(NETWORK),
  SEEKS(NETWORK);

  private final Audience usual;

  AboutField(Audience usual) {
    this.usual = usual;
  }

  /** Who sees it as long as the person has not chosen. */
  public Audience usual() {
    return usual;
  }
}
