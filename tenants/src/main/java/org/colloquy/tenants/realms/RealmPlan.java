package org.colloquy.tenants.realms;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;

/**
 * What a realm is made from: whom it signs in, for which site.
 *
 * @param owned the realm and whose it is
 * @param name shown on the sign-in page
 * @param site the one site that may ask this realm to sign somebody in
 * @param roles that the realm knows
 * @param people who are in it from the start
 */
public record RealmPlan(
    OwnedRealm owned,
    String name,
    URI site,
    Locale language,
    Set<String> roles,
    List<FirstUser> people) {

  public RealmPlan {
    roles = Set.copyOf(roles);
    people = List.copyOf(people);
  }

  /** The realm of a network, with its first admin. */
  public static RealmPlan of(Tenant tenant, Sites sites, FirstUser admin) {
    return new RealmPlan(
        OwnedRealm.of(tenant),
        tenant.name(),
        sites.of(tenant),
        tenant.language(),
        Roles.TENANT_ROLES,
        List.of(admin));
  }

  /** The realm of the platform, where only operators sign in, with the first of them. */
  static RealmPlan ofPlatform(Issuer issuer, Sites sites, FirstUser operator) {
    return new RealmPlan(
        OwnedRealm.ofPlatform(issuer),
        "Colloquy",
        sites.platform(),
        Locale.ENGLISH,
        Set.of(Roles.OPERATOR),
        List.of(operator));
  }

  Issuer issuer() {
    return owned.issuer();
  }

  String realm() {
    return owned.address().realm();
  }
}
