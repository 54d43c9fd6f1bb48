package org.colloquy.shared;

import jakarta.ejb.SessionContext;
import java.util.UUID;
import org.colloquy.tenants.Roles;

/**
 * Who asks: a signed-in member of the bound network, and what the network lets them do.
 *
 * @param admin network admin
 * @param steward exchange steward
 */
public record Caller(UUID id, boolean admin, boolean convener, boolean steward) {

  /** The member who calls the bean of this context; throws where nobody is signed in. */
  public static Caller of(SessionContext context) {
    return new Caller(
        UUID.fromString(context.getCallerPrincipal().getName()),
        context.isCallerInRole(Roles.NETWORK_ADMIN),
        context.isCallerInRole(Roles.CONVENER),
        context.isCallerInRole(Roles.EXCHANGE_STEWARD));
  }
}
