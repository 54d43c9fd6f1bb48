package org.colloquy.members.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.Arrival;
import org.colloquy.members.Standing;
import org.colloquy.members.control.Arrivals;
import org.colloquy.members.control.Standings;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.boundary.RoleHoldings;
import org.colloquy.tenants.sql.LostRace;

/**
 * What the sign-in asks the network, before anybody is signed in. Only the sign-in calls this, with
 * what it has verified.
 */
@Boundary
@Stateless
public class SignIns {

  @Inject private Arrivals arrivals;
  @Inject private Standings standings;
  @Inject private RoleHoldings holdings;

  /** Lets somebody in who comes from the realm; the first time makes them a member. */
  @Permit(value = Permission.SIGN_IN, changes = true)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Standing arrive(Arrival arrival) {
    // The same person may come in twice at the same moment; the other one made the row then.
    Member member = LostRace.settle(() -> arrivals.letIn(arrival));
    return new Standing(
        member.id(),
        member.status() == MemberStatus.ACTIVE,
        false,
        (member.givenName() + " " + member.familyName()).strip(),
        member.roles(),
        holdings.of(member.id()),
        member.timeZone().map(ZoneId::of).orElse(null),
        member.language().map(Locale::forLanguageTag).orElse(null));
  }

  /**
   * Where a member stands, in one statement; empty where there is no such member.
   *
   * @param sid the realm's id of the session that they came with, which may have ended; may be null
   */
  @Permit(value = Permission.SIGN_IN, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Standing> standing(UUID member, String sid) {
    return standings.of(member, sid);
  }

  /** The same for somebody who comes with a token: by the realm's id of the person. */
  @Permit(value = Permission.SIGN_IN, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Standing> standing(String subject, String sid) {
    return standings.of(subject, sid);
  }

  /** A session of the realm has ended: whoever came with it is signed out everywhere. */
  @Permit(value = Permission.SIGN_IN, changes = true)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void end(String sid) {
    LostRace.settle(
        () -> {
          standings.end(sid);
          return sid;
        });
  }
}
