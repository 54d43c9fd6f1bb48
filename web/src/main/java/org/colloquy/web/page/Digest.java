package org.colloquy.web.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells two answers apart, for those who keep one and ask whether it still is so. */
public final class Digest {

  private static final int BYTES = 12;

  private Digest() {}

  /** In hexadecimal digits; equal content has equal ones, different content does not. */
  public static String of(byte[] content) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
