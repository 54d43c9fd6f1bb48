package org.colloquy.look;

/**
 * How a network looks.
 *
 * @param accent six digits of a colour without a hash; null where none was chosen
 * @param logoHash names the logo's content, so that its address changes with it; null where there
 *     is no logo
 */
public record Look(String accent, String logoHash) {

  /** A network that has chosen nothing yet. */
  public static final Look PLAIN = new Look(null, null);

  public boolean isChosen() {
    return accent != null || logoHash != null;
  }
}
