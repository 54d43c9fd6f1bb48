package org.colloquy.members.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.audit.AccountChanged;
import org.colloquy.members.FirstSignIn;
import org.colloquy.members.InvitationState;
import org.colloquy.members.control.InvitationKeys;
import org.colloquy.members.entity.Member;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permissions;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Place;
import org.colloquy.permissions.Scope;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.realms.Realms;

/**
 * What the link of an invitation opens, before anybody is signed in: to whoever holds it, a
 * one-time password that is made at that moment. It ends with the person's first sign-in.
 */
@Boundary
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Welcome {

  @Inject private InvitationKeys keys;
  @Inject private Realms realms;
  @Inject private Event<AccountChanged> changed;

  /** Looks, and changes nothing. */
  @Permit(value = Permission.INVITATION_OPEN, changes = false)
  public InvitationState look(String key) {
    requireLink(key);
    return keys.stateOf(key);
  }

  /**
   * Makes a new one-time password, which makes one from before worth nothing; empty where the link
   * is not open, or not any more.
   */
  @Permit(value = Permission.INVITATION_OPEN, changes = true)
  public Optional<FirstSignIn> enter(String key) {
    requireLink(key);
    return keys.invitedBy(key).flatMap(this::letIn);
  }

  private Optional<FirstSignIn> letIn(Member member) {
    var password =
        realms.giveOneTimePassword(BoundTenant.current(), member.subject().orElseThrow());
    password.ifPresent(made -> changed.fire(new AccountChanged(member.id())));
    return password.map(made -> new FirstSignIn(member.email().orElseThrow().value(), made));
  }

  private static void requireLink(String key) {
    Permissions.require(Permission.INVITATION_OPEN, Place.of(Scope.link(key)));
  }
}
