package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.colloquy.members.Arrival;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.tenants.Ids;

/** Lets people in who come from the realm, in a transaction of its own that may lose a race. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Arrivals {

  @Inject private MemberRows members;
  @Inject private Clock clock;

  /** The member that this person is, made now where there was none. */
  public Member letIn(Arrival arrival) {
    var now = clock.instant();
    var known = known(arrival);
    members
        .byEmail(arrival.email())
        .filter(other -> known.isEmpty() || !other.id().equals(known.get().id()))
        .ifPresent(members::takeAddress);
    if (known.isPresent()) {
      var member = known.get();
      if (member.isContact()) {
        member.join(arrival.roles());
        if (arrival.named()) {
          member.call(arrival.givenName(), arrival.familyName());
        }
      }
      if (member.status() == MemberStatus.ACTIVE || member.status() == MemberStatus.INVITED) {
        member.seen(arrival.subject(), arrival.email(), now);
      }
      return member;
    }
    var member =
        Member.arrived(Ids.next(), arrival.subject(), arrival.email(), arrival.roles(), now);
    member.call(arrival.givenName(), arrival.familyName());
    members.add(member);
    return member;
  }

  /**
   * By the realm's id; by address only where an invitation still waits for that id, or where it is
   * a contact's and the realm knows that it is theirs who comes.
   */
  private Optional<Member> known(Arrival arrival) {
    return members
        .bySubject(arrival.subject())
        .or(
            () ->
                members
                    .byEmail(arrival.email())
                    .filter(member -> member.subject().isEmpty())
                    .filter(
                        member ->
                            member.status() == MemberStatus.INVITED
                                || (member.isContact() && arrival.verified())));
  }
}
