package org.colloquy.permissions;

import java.util.Arrays;
import java.util.Optional;

/** What a link was mailed for; what it is good for stands in {@link RoleRights}. */
public enum LinkPurpose {
  /** Brings somebody who was invited to a network to their first sign-in. */
  INVITATION("invitation"),
  /** Starts the network that somebody asked for. */
  CONFIRMATION("confirmation"),
  /** Gives a place in a session back. */
  CANCEL("cancel"),
  /** Says that somebody comes to a session, and registers them where they are not. */
  COME("come"),
  /** Takes a place in a session that is held for whoever is next in line. */
  OFFER("offer"),
  /** Stops mails of one class. */
  UNSUBSCRIBE("unsubscribe"),
  /** Is the address by which calendars fetch somebody's sessions. */
  FEED("feed"),

  // These stand ready for what they will do: nobody is mailed one yet, and none gives anything.
  CLAIM("claim"),
  ANSWER("answer"),
  SPONSOR("sponsor"),
  CHECK_IN("check-in"),
  VERIFY("verify");

  private final String code;

  LinkPurpose(String code) {
    this.code = code;
  }

  public static Optional<LinkPurpose> of(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code.equals(code)).findFirst();
  }

  /** As it stands in links and in the database. */
  public String code() {
    return code;
  }
}
