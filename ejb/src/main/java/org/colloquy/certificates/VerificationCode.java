package org.colloquy.certificates;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which a certificate is found without a sign-in: twenty signs of Crockford's base 32, which is
 * 100 bits, so that nobody finds one by trying. Read aloud or typed off a paper it is the same: no
 * sign is mistaken for another, large or small.
 */
public record VerificationCode(String value) {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final int LONGEST = 60;
  private static final Pattern CODE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
  private static final Pattern FIVE = Pattern.compile("(?<=\\G.{5})(?!$)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");

  public VerificationCode {
    if (!CODE.matcher(value).matches()) {
      throw new IllegalArgumentException("No code of a certificate");
    }
  }

  /** One that nobody has. */
  public static VerificationCode next(SecureRandom random) {
    return new VerificationCode(
        random
            .ints(LENGTH, 0, SIGNS.length())
            .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
            .collect(Collectors.joining()));
  }

  /** What somebody typed; empty for what is none. */
  public static Optional<VerificationCode> read(String text) {
    if (text == null || text.length() > LONGEST) {
      return Optional.empty();
    }
    var plain =
        BETWEEN
            .matcher(text)
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return CODE.matcher(plain).matches()
        ? Optional.of(new VerificationCode(plain))
        : Optional.empty();
  }

  /** As it is printed: {@code 4KX2M-9QH0T-…}. */
  @Override
  public String toString() {
    return String.join("-", FIVE.split(value));
  }
}
