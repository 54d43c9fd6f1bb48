package org.colloquy.tenants.realms;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;

/**
 * What a realm is made from: whom it signs in, for which site.
 *
 * @param name shown on the sign-in page
 * @param site the one site that may ask this realm to sign somebody in
 * @param roles that the realm knows
 */
public record RealmPlan(Issuer issuer, String name, URI site, Locale language, Set<String> roles) {

  public RealmPlan {
    roles = Set.copyOf(roles);
  }

  /** The realm of a network. */
  public static RealmPlan of(Tenant tenant, Sites sites) {
    return new RealmPlan(
        tenant.issuer(), tenant.name(), sites.of(tenant), tenant.language(), Roles.TENANT_ROLES);
  }

  /** The realm of the platform, where only operators sign in. */
  static RealmPlan ofPlatform(Issuer issuer, Sites sites) {
    return new RealmPlan(
        issuer, "Colloquy", sites.platform(), Locale.ENGLISH, Set.of(Roles.OPERATOR));
  }

  String realm() {
    return RealmAddress.of(issuer).realm();
  }
}
