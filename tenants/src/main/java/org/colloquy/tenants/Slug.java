package org.colloquy.tenants;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The short name of a network: the first label of its host, the name of its realm and, after {@code
 * net-}, of its schema. Lower case letters, digits and hyphens, 3 to 24 characters, starting with a
 * letter and not ending in a hyphen.
 */
public record Slug(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,22}[a-z0-9]");

  /** Begins the names of what is the platform's own, such as the realm of its operators. */
  public static final String PLATFORMS = "colloquy-";

  /** Hosts and realms that the platform needs itself, or that a visitor would take for it. */
  private static final Set<String> RESERVED =
      Set.of(
          "account",
          "admin",
          "administrator",
          "api",
          "app",
          "apps",
          "assets",
          "auth",
          "blog",
          "cdn",
          "colloquy",
          "console",
          "dev",
          "docs",
          "download",
          "exchange",
          "ftp",
          "help",
          "home",
          "imap",
          "info",
          "keycloak",
          "localhost",
          "login",
          "mail",
          "master",
          "network",
          "networks",
          "oauth",
          "openapi",
          "operator",
          "platform",
          "pop",
          "postmaster",
          "root",
          "security",
          "smtp",
          "sso",
          "staging",
          "static",
          "status",
          "support",
          "system",
          "test",
          "webmaster",
          "www");

  public Slug {
    value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A short name has 3 to 24 lower case letters, digits or hyphens, starts with a letter and"
              + " does not end in a hyphen: '"
              + value
              + "'");
    }
    if (value.contains("--")) {
      throw new IllegalArgumentException("A short name has no two hyphens in a row: " + value);
    }
  }

  /** Whether the platform keeps this name for itself; no network may take it. */
  public boolean isReserved() {
    return RESERVED.contains(value) || value.startsWith(PLATFORMS);
  }

  /**
   * The name of the network's schema, which is also that of its database role. It has no underscore
   * on purpose: MySQL reads one as a wildcard when it grants rights on a schema, so that {@code
   * a_b} would also open {@code axb}; and written with an escape, a role's right does not let its
   * schema be the current one.
   */
  public String schemaName() {
    return "net-" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
