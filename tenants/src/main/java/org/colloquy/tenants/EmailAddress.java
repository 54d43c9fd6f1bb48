package org.colloquy.tenants;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, in lower case, as people and realms use it for signing in. One recipient only:
 * no display name, no list, and nothing that could add a header to a mail.
 */
public record EmailAddress(String value) {

  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

  public EmailAddress {
    value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > 254 || value.indexOf('@') > 64 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address: '" + value + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
