package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.colloquy.members.boundary.Conflict;
import org.colloquy.members.boundary.Invitation;
import org.colloquy.members.entity.Member;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.realms.EmailTaken;
import org.colloquy.tenants.realms.KeycloakAway;
import org.colloquy.tenants.realms.Realms;

/**
 * Invites in an order in which nothing stays half made: first the row with a job behind it, then
 * the account, then the note of the account together with the mail. Where the server stops between
 * two of them, or the realm is away, the job finishes the work.
 */
@Dependent
public class InvitationSteps {

  /** How long the request that invites has to finish the work itself. */
  private static final Duration HEAD_START = Duration.ofSeconds(60);

  @Inject private Reservation reservation;
  @Inject private AccountSteps steps;
  @Inject private Realms realms;

  /** Returns the invited member's id. */
  public UUID invite(Tenant network, Invitation invitation) {
    var member = reservation.reserve(invitation);
    try {
      var account = realms.createUser(network, AccountHandler.newUser(member));
      steps.made(member.id(), account.subject(), account.oneTimePassword());
    } catch (EmailTaken e) {
      steps.withdraw(member.id());
      throw new Conflict(
          "account-exists",
          "Somebody with this address can sign in already and becomes a member by doing so.");
    } catch (KeycloakAway e) {
      System.getLogger(InvitationSteps.class.getName())
          .log(System.Logger.Level.WARNING, "An invitation waits for the realm", e);
    }
    return member.id();
  }

  /** The first transaction. */
  @Dependent
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public static class Reservation {

    @Inject private MemberRows members;
    @Inject private AccountJob job;
    @Inject private Clock clock;

    /** The row and the job behind it, both or neither. */
    public Member reserve(Invitation invitation) {
      var email = new EmailAddress(invitation.email());
      if (members.byEmail(email).isPresent()) {
        throw new Conflict("member-exists", "Somebody with this address is a member already.");
      }
      var now = clock.instant();
      var member = Member.invited(Ids.next(), email, invitation.roles(), invitation.example(), now);
      member.call(invitation.givenName().strip(), invitation.familyName());
      member.describe(
          invitation.cadre(), Profiles.country(invitation.country()), invitation.zone());
      members.add(member);
      job.ask(member, now.plus(HEAD_START));
      return member;
    }
  }
}
