package org.colloquy.tenants.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Keys that open something to whoever holds them; a database knows only their digests. */
public final class Tokens {

  private Tokens() {}

  /** A new one, which fits into an address. */
  public static String choose() {
    return Passwords.secret();
  }

  /** A token has 256 random bits, so a plain digest cannot be turned back. */
  public static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
