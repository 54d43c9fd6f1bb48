package org.colloquy.members.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colloquy.members.MergeDraft;
import org.colloquy.members.MergeView;
import org.colloquy.members.PersonLine;
import org.colloquy.members.PersonSide;
import org.colloquy.members.control.MemberRows;
import org.colloquy.members.control.MergeRows;
import org.colloquy.members.control.Merging;
import org.colloquy.members.control.Persons;
import org.colloquy.members.control.Views;
import org.colloquy.members.entity.Member;
import org.colloquy.members.entity.PersonMerge;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/**
 * Two people of the network who are one: a contact who is a member too, or a person with two
 * accounts. One of them remains, with their name, roles, account and address, and what the other
 * one had is theirs. It can be taken back.
 */
@Boundary
@Stateless
public class Merges {

  @Inject private Merging merging;
  @Inject private MergeRows merges;
  @Inject private MemberRows members;
  @Inject private Persons persons;
  @Inject private Validator validator;

  /** Members and contacts whose name or address holds the text, without this person. */
  @Permit(value = Permission.PEOPLE_MERGE, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<PersonLine> others(UUID person, String text, @NotNull PageRequest page) {
    return persons.matching(text == null ? "" : text, merging.person(person).id(), page);
  }

  /** A member or contact as they are, to be held against another one. */
  @Permit(value = Permission.PEOPLE_MERGE, changes = false)
  public PersonSide side(UUID person) {
    return persons.side(merging.person(person));
  }

  /** Who turned out to be this person, the latest first. */
  @Permit(value = Permission.PEOPLE_MERGE, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<MergeView> into(UUID person) {
    var found = new ArrayList<MergeView>();
    for (var merge : merges.into(merging.person(person).id())) {
      found.add(view(merge, found.isEmpty()));
    }
    return found;
  }

  /**
   * Makes two people one. A role is never gained by it, and the other one's account opens nothing
   * from their next request on. {@link Conflict} {@code stale-edit} where one of them has been
   * changed since; {@code merge-self} where the caller would go; {@code last-admin}; {@code
   * merge-direction} where a member would go into a contact; {@code merge-example} for somebody who
   * is made up and somebody who is not; {@code merge-waits} while an account is being made.
   */
  @Permit(value = Permission.PEOPLE_MERGE, changes = true)
  public MergeView merge(@NotNull MergeDraft draft) {
    Invalid.check(validator, draft);
    return view(merging.join(draft, Caller.current().id()), true);
  }

  /**
   * They are two all the same: each has what they had. What was made since stays with the one who
   * remained. {@link Conflict} {@code merge-not-last} where somebody else became part of that
   * person later; {@link NotFound} where it was taken back already.
   */
  @Permit(value = Permission.PEOPLE_MERGE, changes = true)
  public void undo(UUID merge) {
    merging.part(merge);
  }

  private MergeView view(PersonMerge merge, boolean last) {
    var gone = members.find(merge.gone());
    return new MergeView(
        merge.id(),
        merge.remaining(),
        merge.gone(),
        gone.map(Views::nameOf).orElse(""),
        merge.address().map(address -> address.value()).orElse(null),
        gone.flatMap(Member::subject).isPresent(),
        merge.mergedAt(),
        last);
  }
}
