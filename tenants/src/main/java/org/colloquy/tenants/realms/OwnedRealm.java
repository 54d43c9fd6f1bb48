package org.colloquy.tenants.realms;

import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;

/**
 * A realm and whose it is. What is done to a realm is done for its owner: a name is no proof, since
 * somebody else's realm can have the name that a network has taken.
 *
 * @param network null for the platform
 */
public record OwnedRealm(Issuer issuer, TenantId network) {

  public static OwnedRealm of(Tenant tenant) {
    return new OwnedRealm(tenant.issuer(), tenant.id());
  }

  public static OwnedRealm ofPlatform(Issuer issuer) {
    return new OwnedRealm(issuer, null);
  }

  /** As the control schema spells it. */
  String owner() {
    return network == null ? "platform" : network.toString();
  }

  RealmAddress address() {
    return RealmAddress.of(issuer);
  }

  String ownerInWords() {
    return network == null ? "the platform" : "the network " + network;
  }

  @Override
  public String toString() {
    return issuer + " of " + ownerInWords();
  }
}
