package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.members.ContactDraft;
import org.colloquy.members.ContactOrigin;
import org.colloquy.members.entity.Member;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;

/** What a network writes down of people who have no account. */
@Dependent
public class Acquaintances {

  @Inject private MemberRows members;
  @Inject private MergeRows merges;
  @Inject private KnownContacts contacts;
  @Inject private Profiles profiles;
  @Inject private Validator validator;
  @Inject private Clock clock;

  /** A new contact; {@link Conflict} where somebody has the address already. */
  public Member add(UUID id, ContactDraft draft, ContactOrigin origin) {
    check(draft);
    requireFree(draft, null);
    var contact = Member.contact(id, origin, clock.instant());
    write(contact, draft);
    members.add(contact);
    return contact;
  }

  /** Writes down anew what is known of a contact. */
  public Member edit(UUID id, int edition, ContactDraft draft) {
    var contact = contacts.lock(id);
    if (contact.isProfileOlder(edition)) {
      throw new Conflict("stale-edit");
    }
    check(draft);
    requireFree(draft, id);
    write(contact, draft);
    contact.profileEdited();
    return contact;
  }

  /** The same under an id of which another request may have made somebody already. */
  public Member addOnce(UUID id, ContactDraft draft, ContactOrigin origin) {
    var before = members.find(id);
    return before
        .filter(Member::isContact)
        .orElseGet(() -> add(before.isEmpty() ? id : Ids.next(), draft, origin));
  }

  /** Whoever has this id, but for whom was removed. */
  public Optional<Member> find(UUID id) {
    return members.find(id).filter(known -> known.isContact() || known.isMember());
  }

  /**
   * Whoever has this address, with an account or without; of somebody who turned out to be another
   * person it is that person's.
   */
  public Optional<Member> byAddress(ContactDraft draft) {
    return address(draft)
        .flatMap(address -> members.byEmail(address).or(() -> merges.byFormerAddress(address)));
  }

  public void check(ContactDraft draft) {
    Invalid.check(validator, draft);
  }

  private void write(Member contact, ContactDraft draft) {
    contact.call(draft.givenName(), draft.familyName());
    contact.reachAt(address(draft).orElse(null));
    contact.describe(
        profiles.cadreOr(draft.cadre(), contact.cadre()),
        profiles.countryOr(draft.country(), contact.country()),
        null,
        null);
    contact.wantsMail(draft.mailWanted(), clock.instant());
  }

  private void requireFree(ContactDraft draft, UUID but) {
    byAddress(draft)
        .filter(other -> !other.id().equals(but))
        .ifPresent(
            other -> {
              throw other.isContact()
                  ? new Conflict("contact-exists")
                  : new Conflict("member-exists");
            });
  }

  private static Optional<EmailAddress> address(ContactDraft draft) {
    return Optional.ofNullable(draft.email()).map(EmailAddress::new);
  }
}
