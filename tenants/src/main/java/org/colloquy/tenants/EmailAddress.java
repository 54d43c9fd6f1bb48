package org.colloquy.tenants;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, in lower case, as people and realms use it for signing in. One recipient only:
 * no display name, no list, and nothing that could add a header to a mail. Every door takes an
 * address by this rule alone, so that nothing behind it is asked for one that it cannot take.
 */
public record EmailAddress(String value) {

  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

  /** All that could be the first part of one, up to its sign, and quoted ones too. */
  private static final Pattern SOMEBODYS = Pattern.compile("(\"[^\"]*\"|[^\\s<>\"()\\[\\],:;]+)@");

  public EmailAddress {
    value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > 254 || value.indexOf('@') > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address: '" + value + "'");
    }
  }

  /** Whether a text is one. */
  public static boolean isIn(String text) {
    try {
      return new EmailAddress(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The text with every address in it cut down to its domain, for those who may not know whose. */
  public static String hiddenIn(String text) {
    return SOMEBODYS.matcher(text).replaceAll("…@");
  }

  /** What stands before the {@code @}: for want of a name, better than none at all. */
  public String localPart() {
    return value.substring(0, value.indexOf('@'));
  }

  /** What stands behind it. */
  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
