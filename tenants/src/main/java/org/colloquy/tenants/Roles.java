package org.colloquy.tenants;

import java.util.Collection;
import java.util.Set;

/** The roles that realms give and boundaries ask for. */
public final class Roles {

  /** Everybody who belongs to a network. */
  public static final String MEMBER = "member";

  /** Runs communities and their sessions. */
  public static final String CONVENER = "convener";

  /** Looks after a network: its people, its settings, its communities. */
  public static final String NETWORK_ADMIN = "network-admin";

  /** Decides what a network gives to the exchange and takes from it. */
  public static final String EXCHANGE_STEWARD = "exchange-steward";

  /** Runs the platform; exists in the platform's own realm only. */
  public static final String OPERATOR = "operator";

  /** The roles that a network's own realm may give. */
  public static final Set<String> TENANT_ROLES =
      Set.of(MEMBER, CONVENER, NETWORK_ADMIN, EXCHANGE_STEWARD);

  private Roles() {}

  /** Whether there are such roles and each is one that a network may give. */
  public static boolean areOfNetwork(Collection<String> roles) {
    return roles != null
        && roles.stream().allMatch(role -> role != null && TENANT_ROLES.contains(role));
  }
}
