package org.colloquy.deploy.machine;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Random secrets: letters, digits, minus and underscore alone, so that they need no quoting
 * anywhere.
 */
public final class Passwords {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  public static String next() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(18));
  }

  /** A key for AES-256 as configuration takes it: base64 of 32 bytes. */
  public static String nextKey() {
    return Base64.getEncoder().encodeToString(bytes(32));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
