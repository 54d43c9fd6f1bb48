package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.HandsChanged;
import org.colloquy.members.HandsChanging;
import org.colloquy.members.MergeDraft;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.PersonMerge;
import org.colloquy.privacy.boundary.OnePerson;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;

/**
 * Makes two people one, and takes it back. Who remains keeps their name, roles, account and
 * address; what the other one had becomes theirs, but for roles. The other one's row stays as it
 * was and opens nothing.
 *
 * <p>Both rows are locked first, in the order of their ids, and then whatever the modules lock.
 */
@Dependent
public class Merging {

  @Inject private MemberRows members;
  @Inject private MergeRows merges;
  @Inject private OtherAdmins others;
  @Inject private AccountJob account;
  @Inject private OnePerson onePerson;
  @Inject private Event<HandsChanging> changing;
  @Inject private Event<HandsChanged> changed;
  @Inject private Clock clock;

  /**
   * @param caller who says so, and is not the one who goes
   */
  public PersonMerge join(MergeDraft draft, UUID caller) {
    if (draft.remaining().equals(draft.going())) {
      throw Invalid.field("going", "members.merge.same");
    }
    if (draft.going().equals(caller)) {
      throw new Conflict("merge-self");
    }
    lock(draft.remaining(), draft.going());
    var remaining = person(draft.remaining());
    var going = person(draft.going());
    requireRead(remaining, draft.remainingVersion());
    requireRead(going, draft.goingVersion());
    requireOne(remaining, going);
    changing.fire(new HandsChanging(remaining.id(), going.id()));
    var takes = takesAddress(remaining, going);
    var merge = new PersonMerge(Ids.next(), remaining.id(), going, takes, clock.instant());
    onePerson.join(merge.id(), remaining.id(), going.id());
    going.becomePartOfAnother();
    // An address is one person's.
    merges.flush();
    if (takes) {
      remaining.reachAt(merge.address().orElseThrow());
    }
    merges.add(merge);
    follow(going);
    changed.fire(new HandsChanged(remaining.id(), going.id()));
    return merge;
  }

  /**
   * They are two again, each with what they had. What was made since stays with the one who
   * remained. One after the other, the latest first.
   */
  public void part(UUID id) {
    var merge = merges.get(id);
    lock(merge.remaining(), merge.gone());
    var remaining = person(merge.remaining());
    var gone = members.find(merge.gone()).filter(Member::isMerged).orElseThrow(Merging::unknown);
    // Somebody else may have been faster.
    var last = merges.into(remaining.id()).stream().findFirst().orElseThrow(Merging::unknown);
    if (!last.id().equals(id)) {
      throw new Conflict("merge-not-last");
    }
    changing.fire(new HandsChanging(remaining.id(), gone.id()));
    onePerson.part(id, remaining.id(), gone.id());
    if (merge.isAddressTaken() && remaining.email().equals(merge.address())) {
      remaining.reachAt(null);
      merges.flush();
    }
    gone.comeApart(merge.was(), stillFree(merge.address()).orElse(null));
    merges.remove(merge);
    follow(gone);
    changed.fire(new HandsChanged(remaining.id(), gone.id()));
  }

  /** Where they stand by now; whoever is removed or became part of somebody is nobody here. */
  public Member person(UUID id) {
    return members
        .find(id)
        .filter(found -> found.isContact() || found.isMember())
        .orElseThrow(Merging::unknown);
  }

  private void lock(UUID one, UUID other) {
    var inOrder = one.compareTo(other) < 0;
    members.lockIfThere(inOrder ? one : other);
    members.lockIfThere(inOrder ? other : one);
  }

  private static void requireRead(Member person, int version) {
    if (person.edition() != version) {
      throw new Conflict("stale-edit");
    }
  }

  private void requireOne(Member remaining, Member going) {
    if (going.isMember() && remaining.isContact()) {
      throw new Conflict("merge-direction");
    }
    if (going.isExample() != remaining.isExample()) {
      throw new Conflict("merge-example");
    }
    if (going.awaitsAccount() || remaining.awaitsAccount()) {
      throw new Conflict("merge-waits");
    }
    if (going.isAdmin() && !others.areThere(going)) {
      throw new Conflict("last-admin");
    }
  }

  /** A member's address is what their realm says, and a contact has one at most. */
  private static boolean takesAddress(Member remaining, Member going) {
    return remaining.isContact() && remaining.email().isEmpty() && going.email().isPresent();
  }

  private Optional<EmailAddress> stillFree(Optional<EmailAddress> address) {
    return address.filter(kept -> members.byEmail(kept).isEmpty());
  }

  private void follow(Member member) {
    if (member.subject().isPresent()) {
      account.ask(member);
    }
  }

  private static NotFound unknown() {
    return new NotFound("There is no such person.");
  }
}
