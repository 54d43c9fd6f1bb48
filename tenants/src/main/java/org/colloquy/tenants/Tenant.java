package org.colloquy.tenants;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One network as the registry knows it. Schema, role and issuer are stored and not computed, so
 * that moving a network is a change of data.
 *
 * @param purpose what the network is for, in its own words
 * @param schema the schema that holds its data
 * @param role the database role that alone may touch that schema
 * @param language the network's working language
 * @param zone the zone that its times are shown in by default
 * @param example whether its content is made up and may be removed in one step
 * @param generation how often its data was replaced by an earlier or another state of it, and one:
 *     part of every number that it tells others (see {@link Serial})
 */
public record Tenant(
    TenantId id,
    Slug slug,
    String name,
    String purpose,
    HostName host,
    TenantStatus status,
    String schema,
    String role,
    Issuer issuer,
    Locale language,
    ZoneId zone,
    List<CountryCode> countries,
    int expectedMembers,
    boolean example,
    int generation) {

  /**
   * Schema and role become part of SQL text, which cannot take them as parameters. No sign in them
   * is a wildcard to MySQL.
   */
  private static final Pattern SQL_NAME = Pattern.compile("net-[a-z0-9-]{1,28}");

  /** One whose data is still the first. */
  public Tenant(
      TenantId id,
      Slug slug,
      String name,
      String purpose,
      HostName host,
      TenantStatus status,
      String schema,
      String role,
      Issuer issuer,
      Locale language,
      ZoneId zone,
      List<CountryCode> countries,
      int expectedMembers,
      boolean example) {
    this(
        id,
        slug,
        name,
        purpose,
        host,
        status,
        schema,
        role,
        issuer,
        language,
        zone,
        countries,
        expectedMembers,
        example,
        1);
  }

  public Tenant {
    Objects.requireNonNull(id, "A network needs an id");
    Objects.requireNonNull(slug, "A network needs a short name");
    Objects.requireNonNull(host, "A network needs a host");
    Objects.requireNonNull(status, "A network needs a status");
    Objects.requireNonNull(issuer, "A network needs an issuer");
    Objects.requireNonNull(language, "A network needs a language");
    Objects.requireNonNull(zone, "A network needs a time zone");
    name = name == null ? "" : name.strip();
    purpose = purpose == null ? "" : purpose.strip();
    countries = List.copyOf(countries);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A network needs a name");
    }
    if (expectedMembers < 0) {
      throw new IllegalArgumentException("A network cannot expect fewer than no members");
    }
    requireSqlName(schema, "schema");
    requireSqlName(role, "role");
  }

  /** The same network at another point of its life. */
  public Tenant withStatus(TenantStatus next) {
    return new Tenant(
        id,
        slug,
        name,
        purpose,
        host,
        next,
        schema,
        role,
        issuer,
        language,
        zone,
        countries,
        expectedMembers,
        example,
        generation);
  }

  /**
   * The key under which a job is asked for: what was done in an earlier generation of its data may
   * be to do again.
   */
  public String keyed(String key) {
    return generation == 1 ? key : key + ":g" + generation;
  }

  /** The schema of its log, which its role may add to and read. */
  public String logSchema() {
    return "log-" + schema.substring("net-".length());
  }

  public boolean isActive() {
    return status == TenantStatus.ACTIVE;
  }

  private static void requireSqlName(String name, String what) {
    if (name == null || !SQL_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not the name of a network's " + what + ": " + name);
    }
  }
}
