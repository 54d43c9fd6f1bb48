package org.colloquy.tenants.secrets;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords that a person types once, and secrets that only machines see. */
public final class Passwords {

  /** Without letters and digits that are mistaken for one another. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  /** Four groups of four signs, easy to read out and to copy by hand: 79 bits. */
  public static String oneTime() {
    return IntStream.range(0, 4).mapToObj(group -> group()).collect(Collectors.joining("-"));
  }

  /** 256 bits that fit into an address or a header. */
  public static String secret() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String group() {
    return IntStream.range(0, 4)
        .mapToObj(i -> READABLE.charAt(RANDOM.nextInt(READABLE.length())))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
