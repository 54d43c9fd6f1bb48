package org.colloquy.links;

import java.util.Optional;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.tenants.secrets.Tokens;

/**
 * What stands in a link: what it is for, so that whoever follows it is taken for what they are
 * before anything is looked up, and 256 random bits. Only its digest is kept.
 */
public final class LinkKey {

  private static final char BETWEEN = '.';

  private LinkKey() {}

  /** One that nobody knows yet. */
  public static String choose(LinkPurpose purpose) {
    return purpose.code() + BETWEEN + Tokens.choose();
  }

  /** What a key says that it is for; empty where it does not read as one. */
  public static Optional<LinkPurpose> purposeOf(String key) {
    var end = key == null ? -1 : key.indexOf(BETWEEN);
    return end < 0 ? Optional.empty() : LinkPurpose.of(key.substring(0, end));
  }
}
