package org.colloquy.members.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.members.FirstSignIn;
import org.colloquy.members.InvitationState;
import org.colloquy.members.control.InvitationKeys;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.realms.Realms;

/**
 * What the link of an invitation opens, before anybody is signed in: to whoever holds it, a
 * one-time password that is made at that moment. It ends with the person's first sign-in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Welcome {

  @Inject private InvitationKeys keys;
  @Inject private Realms realms;

  /** Looks, and changes nothing. */
  public InvitationState look(String key) {
    return keys.stateOf(key);
  }

  /**
   * Makes a new one-time password, which makes one from before worth nothing; empty where the link
   * is not open, or not any more.
   */
  public Optional<FirstSignIn> enter(String key) {
    return keys.invitedBy(key)
        .flatMap(
            member ->
                realms
                    .giveOneTimePassword(BoundTenant.current(), member.subject().orElseThrow())
                    .map(
                        password ->
                            new FirstSignIn(member.email().orElseThrow().value(), password)));
  }
}
