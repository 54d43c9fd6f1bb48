package org.colloquy.tenants;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a host, without a port, in lower case and in its ASCII form, so that two spellings of
 * one host are equal.
 */
public record HostName(String value) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

  public HostName {
    value = normalised(value);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a host name: '" + value + "'");
    }
  }

  /** Reads the value of a {@code Host} header: a name with or without a port. */
  public static HostName ofHeader(String header) {
    var text = header == null ? "" : header.strip();
    var colon = text.lastIndexOf(':');
    if (colon >= 0 && !text.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("Not a host header: '" + text + "'");
    }
    return new HostName(colon < 0 ? text : text.substring(0, colon));
  }

  private static String normalised(String text) {
    var stripped = text == null ? "" : text.strip();
    var rooted = stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    try {
      return IDN.toASCII(rooted).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Not a host name: '" + stripped + "'", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
