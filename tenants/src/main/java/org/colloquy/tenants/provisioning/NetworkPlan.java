package org.colloquy.tenants.provisioning;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.Slug;

/** A network as somebody wants it, checked. */
public record NetworkPlan(
    Slug slug,
    String name,
    String purpose,
    List<CountryCode> countries,
    int expectedMembers,
    Locale language,
    ZoneId zone,
    boolean example,
    FirstAdmin admin) {

  public NetworkPlan {
    countries = List.copyOf(countries);
    if (slug.isReserved()) {
      throw new IllegalArgumentException("The platform keeps the name " + slug + " for itself");
    }
  }

  /** The same network under another short name. */
  public NetworkPlan withSlug(Slug other) {
    return new NetworkPlan(
        other, name, purpose, countries, expectedMembers, language, zone, example, admin);
  }
}
