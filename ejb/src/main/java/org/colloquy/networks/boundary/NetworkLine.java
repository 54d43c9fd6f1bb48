package org.colloquy.networks.boundary;

import java.util.List;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;

/** A network as everybody may know it. Example networks hold made-up people and dates. */
public record NetworkLine(
    String slug,
    String name,
    String purpose,
    String url,
    List<String> countries,
    String language,
    boolean example) {

  static NetworkLine of(Tenant tenant, Sites sites) {
    return new NetworkLine(
        tenant.slug().value(),
        tenant.name(),
        tenant.purpose(),
        sites.of(tenant).toString(),
        tenant.countries().stream().map(CountryCode::value).toList(),
        tenant.language().toLanguageTag(),
        tenant.example());
  }
}
