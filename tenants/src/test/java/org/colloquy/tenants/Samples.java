package org.colloquy.tenants;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Networks for tests. */
public final class Samples {

  private Samples() {}

  /** An active network of this name, with an id of its own. */
  public static Tenant tenant(String slug) {
    var name = new Slug(slug);
    return new Tenant(
        new TenantId(Ids.next()),
        name,
        "Network " + slug,
        "For tests",
        new HostName(slug + ".colloquy.localhost"),
        TenantStatus.ACTIVE,
        name.schemaName(),
        name.schemaName(),
        Issuer.of("http://localhost:8180/realms/" + slug),
        Locale.ENGLISH,
        ZoneId.of("Europe/London"),
        List.of(new CountryCode("GB"), new CountryCode("KE")),
        40,
        true);
  }
}
