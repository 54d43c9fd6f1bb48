package org.colloquy.tenants;

import java.net.URI;

/**
 * The address that signs a network's tokens, exactly as the tokens spell it: an absolute http or
 * https address without query, fragment, user or trailing slash.
 */
public record Issuer(URI value) {

  public Issuer {
    if (value == null
        || !value.toString().matches("https?://.+")
        || value.getHost() == null
        || value.getRawUserInfo() != null
        || value.getRawQuery() != null
        || value.getRawFragment() != null
        || value.toString().endsWith("/")) {
      throw new IllegalArgumentException("Not an issuer address: " + value);
    }
  }

  public static Issuer of(String text) {
    return new Issuer(URI.create(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
