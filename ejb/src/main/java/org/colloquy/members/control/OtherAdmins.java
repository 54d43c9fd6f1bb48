package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.colloquy.members.entity.Member;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.realms.KeycloakAway;
import org.colloquy.tenants.realms.Realms;

/** Whether somebody is left to look after the network when one of its admins goes. */
@Dependent
class OtherAdmins {

  private static final Logger LOG = System.getLogger(OtherAdmins.class.getName());

  @Inject private MemberRows members;
  @Inject private Realms realms;

  /**
   * Whether there is another admin who can sign in. Takes the lock under which admins are made and
   * unmade. While the realm does not answer, the rows alone decide: an admin who has to be kept out
   * is kept out at once.
   */
  boolean areThere(Member but) {
    return members.lockedAdmins().stream()
        .filter(admin -> !admin.id().equals(but.id()))
        .anyMatch(this::canSignIn);
  }

  private boolean canSignIn(Member admin) {
    try {
      return admin
          .subject()
          .map(subject -> realms.isEnabled(BoundTenant.current(), subject))
          .orElse(false);
    } catch (KeycloakAway e) {
      LOG.log(Level.WARNING, "Whether another admin can sign in is not known now", e);
      return true;
    }
  }
}
