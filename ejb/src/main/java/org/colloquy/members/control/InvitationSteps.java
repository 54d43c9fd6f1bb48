package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.colloquy.members.Invitation;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.permissions.boundary.RightNow;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.mail.Allowance;
import org.colloquy.tenants.realms.EmailTaken;
import org.colloquy.tenants.realms.KeycloakAway;
import org.colloquy.tenants.realms.RealmRefused;
import org.colloquy.tenants.realms.Realms;

/**
 * Invites in an order in which nothing stays half made: first the row with a job behind it, then
 * the account, then the note of the account together with the mail. Where the server stops between
 * two of them, or the realm is away, the job finishes the work. Where the realm says no, the row is
 * taken back.
 */
@Dependent
public class InvitationSteps {

  private static final Logger LOG = System.getLogger(InvitationSteps.class.getName());

  /** How long the request that invites has to finish the work itself. */
  private static final Duration HEAD_START = Duration.ofSeconds(60);

  /** How long another request like it waits to learn what comes of that, looking so often. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(50);

  @Inject private Reservation reservation;
  @Inject private AccountSteps steps;
  @Inject private Realms realms;
  @Inject private Allowance allowance;
  @Inject private Clock clock;

  /**
   * Returns the invited member's id. Where the same was asked for before it does nothing more, but
   * waits for what comes of that: nobody is told of an invitation that is then taken back.
   */
  public UUID invite(Tenant network, RequestKey key, UUID caller, Invitation invitation) {
    return invite(network, () -> reservation.reserve(key, caller, invitation));
  }

  /** The same for a contact, who stays one where the realm says no. */
  public UUID inviteContact(Tenant network, RequestKey key, UUID caller, UUID contact) {
    return invite(network, () -> reservation.reserve(key, caller, contact));
  }

  private UUID invite(Tenant network, Supplier<Reserved> reserve) {
    var reserved = reserve.get();
    while (!reserved.fresh()) {
      if (!isTakenBack(reserved.member())) {
        return reserved.member().id();
      }
      reserved = reserve.get();
    }
    return invite(network, reserved.member());
  }

  private UUID invite(Tenant network, Member member) {
    if (!member.isExample() && !allowance.take(member.email().orElseThrow())) {
      steps.withdraw(member.id());
      throw writtenEnough();
    }
    try {
      steps.made(member.id(), realms.createUser(network, AccountHandler.newUser(member)));
    } catch (EmailTaken e) {
      steps.withdraw(member.id());
      throw taken(network, member);
    } catch (RealmRefused e) {
      steps.withdraw(member.id());
      throw refused(network, e);
    } catch (KeycloakAway e) {
      LOG.log(Level.WARNING, "An invitation waits for the realm", e);
    }
    return member.id();
  }

  /**
   * Sends the way in again to somebody who has not been here yet; the link from before opens
   * nothing from now on. An account that could not be made before is made now. Where the same was
   * asked for before, nothing more is sent.
   */
  public void remind(Tenant network, Member member, RequestKey key, UUID caller) {
    var letter = key.idFor(caller.toString(), new Reminder(member.id()));
    if (member.status() != MemberStatus.INVITED || member.isExample()) {
      throw new Conflict("not-awaited");
    }
    if (!allowance.take(member.email().orElseThrow(), letter.toString())) {
      throw writtenEnough();
    }
    try {
      if (member.subject().isPresent()) {
        steps.remind(member.id(), letter);
      } else {
        steps.made(member.id(), realms.ensureUser(network, AccountHandler.newUser(member)));
      }
    } catch (RealmRefused e) {
      throw refused(network, e);
    } catch (KeycloakAway e) {
      LOG.log(Level.WARNING, "An invitation still waits for the realm", e);
    }
  }

  /**
   * Whether the request that reserved this row has taken it back, once that is known. While the
   * realm does not answer it is not, and the row stands.
   */
  private boolean isTakenBack(Member reserved) {
    var patience = clock.instant().plus(PATIENCE);
    // A contact's row says nothing of when it was invited.
    var deadline =
        reserved.contactOrigin().isPresent()
            ? patience
            : earlier(patience, reserved.createdAt().plus(HEAD_START));
    var row = Optional.of(reserved);
    while (row.filter(Member::awaitsAccount).isPresent()
        && clock.instant().isBefore(deadline)
        && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(PAUSE.toNanos());
      row = reservation.find(reserved.id());
    }
    return row.filter(Member::isMember).isEmpty();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Conflict writtenEnough() {
    return new Conflict("written-enough");
  }

  private static Conflict refused(Tenant network, RealmRefused e) {
    LOG.log(Level.ERROR, "The realm of " + network.slug() + " refused an account", e);
    return new Conflict("account-refused");
  }

  /** Whose account it is that has the address already: somebody's, or one on its way out. */
  private Conflict taken(Tenant network, Member member) {
    var leaving =
        realms
            .subjectOf(network, member.email().orElseThrow())
            .map(reservation::isOfRemoved)
            .orElse(true);
    return leaving ? new Conflict("account-leaving") : new Conflict("account-exists");
  }

  /**
   * A member's row.
   *
   * @param fresh false when the same request has made it before
   */
  public record Reserved(Member member, boolean fresh) {}

  /** What a request asks for that reminds somebody. */
  private record Reminder(UUID member) {}

  /** What a request asks for that invites a contact. */
  private record ContactInvited(UUID contact) {}

  /** The first transaction. */
  @Dependent
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public static class Reservation {

    @Inject private MemberRows members;
    @Inject private MergeRows merges;
    @Inject private RightNow right;
    @Inject private AccountJob job;
    @Inject private Clock clock;

    /** The row as it is now; empty once it was taken back. */
    public Optional<Member> find(UUID id) {
      return members.find(id);
    }

    /** Whether the realm's person with this id was a member and is none any more. */
    public boolean isOfRemoved(String subject) {
      return members
          .bySubject(subject)
          .map(member -> member.status() == MemberStatus.REMOVED)
          .orElse(false);
    }

    /**
     * The row and the job behind it, both or neither. Who was removed since is invited anew.
     *
     * @param caller whose requests are looked at one by one, and who may still invite
     */
    public Reserved reserve(RequestKey key, UUID caller, Invitation invitation) {
      right.confirm();
      var id = key.idFor(caller.toString(), invitation);
      var before = members.find(id).or(() -> members.byRequest(id));
      return before
          .filter(member -> member.status() != MemberStatus.REMOVED)
          .map(member -> new Reserved(member, false))
          .orElseGet(() -> new Reserved(add(before.isEmpty() ? id : Ids.next(), invitation), true));
    }

    private Member add(UUID id, Invitation invitation) {
      var email = new EmailAddress(invitation.email());
      var known = members.byEmail(email);
      if (known.isPresent()) {
        return invite(known.get().id(), id, invitation);
      }
      if (merges.byFormerAddress(email).isPresent()) {
        throw new Conflict("address-merged");
      }
      var now = clock.instant();
      var member = Member.invited(id, email, invitation.roles(), invitation.example(), now);
      member.call(invitation.givenName(), invitation.familyName());
      member.describe(
          invitation.cadre(), Profiles.country(invitation.country()), invitation.zone(), null);
      members.add(member);
      job.askAfter(HEAD_START, member);
      return member;
    }

    /** Whoever has the address is a contact and becomes somebody who is invited, or is one. */
    private Member invite(UUID known, UUID request, Invitation invitation) {
      var contact =
          members
              .lockIfThere(known)
              .filter(Member::isContact)
              // An example is nobody, and a contact is somebody.
              .filter(member -> !invitation.example())
              .orElseThrow(() -> new Conflict("member-exists"));
      contact.call(invitation.givenName(), invitation.familyName());
      contact.describe(
          invitation.cadre() == null ? contact.cadre().orElse(null) : invitation.cadre(),
          invitation.country() == null
              ? contact.country().orElse(null)
              : Profiles.country(invitation.country()),
          invitation.zone(),
          null);
      return invite(contact, request, invitation.roles());
    }

    /**
     * The contact's row and the job behind it, both or neither.
     *
     * @param caller likewise
     */
    public Reserved reserve(RequestKey key, UUID caller, UUID id) {
      right.confirm();
      var request = key.idFor(caller.toString(), new ContactInvited(id));
      var person = members.lockIfThere(id).orElseThrow(KnownContacts::unknown);
      if (person.isMember() && person.wasInvitedAs(request)) {
        return new Reserved(person, false);
      }
      if (!person.isContact()) {
        throw KnownContacts.unknown();
      }
      if (person.email().isEmpty()) {
        throw new Conflict("no-address");
      }
      return new Reserved(invite(person, request, Set.of()), true);
    }

    private Member invite(Member contact, UUID request, Set<String> roles) {
      contact.invite(request, roles);
      job.askAfter(HEAD_START, contact);
      return contact;
    }
  }
}
