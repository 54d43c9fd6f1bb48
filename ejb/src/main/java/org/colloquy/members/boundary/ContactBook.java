package org.colloquy.members.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.colloquy.members.ContactDraft;
import org.colloquy.members.ContactOrigin;
import org.colloquy.members.ContactView;
import org.colloquy.members.MemberView;
import org.colloquy.members.control.Acquaintances;
import org.colloquy.members.control.InvitationSteps;
import org.colloquy.members.control.KnownContacts;
import org.colloquy.members.control.MemberRows;
import org.colloquy.members.control.Membership;
import org.colloquy.members.control.Views;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;

/**
 * The people whom the network knows and who have no account. They are in no list of members and
 * hold no role; whoever signs in with the address of one is that person from then on.
 */
@Boundary
@Stateless
public class ContactBook {

  @Inject private KnownContacts contacts;
  @Inject private Acquaintances acquaintances;
  @Inject private MemberRows members;
  @Inject private Membership membership;
  @Inject private InvitationSteps invitations;

  /**
   * Those whose name or address holds the text, by family name.
   *
   * @param origin null for all
   */
  @Permit(value = Permission.CONTACTS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<ContactView> list(String text, ContactOrigin origin, PageRequest page) {
    return contacts.matching(text == null ? "" : text, origin, page).map(Views::ofContact);
  }

  @Permit(value = Permission.CONTACTS_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ContactView get(UUID id) {
    return Views.ofContact(contacts.get(id));
  }

  /**
   * Writes somebody down. {@link Conflict} {@code contact-exists} or {@code member-exists} where
   * the address is somebody's already. Asked for again, it is the one contact.
   */
  @Permit(value = Permission.CONTACT_KEEP, changes = true)
  public ContactView add(@NotNull RequestKey key, @NotNull ContactDraft draft) {
    var id = key.idFor(Caller.current().id().toString(), draft);
    return Views.ofContact(acquaintances.addOnce(id, draft, ContactOrigin.NOTED));
  }

  /**
   * Writes down anew what is known.
   *
   * @param version of the view that was read; {@link Conflict} {@code stale-edit} when it has been
   *     changed since
   */
  @Permit(value = Permission.CONTACT_KEEP, changes = true)
  public ContactView edit(UUID id, int version, @NotNull ContactDraft draft) {
    return Views.ofContact(acquaintances.edit(id, version, draft));
  }

  /** Forgets somebody for good; counts stay true. */
  @Permit(value = Permission.CONTACT_KEEP, changes = true)
  public void remove(UUID id) {
    membership.forget(contacts.lock(id));
  }

  /**
   * Asks a contact to join, as {@link Members#invite} asks somebody new: {@link Conflict} {@code
   * no-address} where none is known. Asked for again, it is the one invitation.
   */
  @Permit(value = Permission.MEMBER_INVITE, changes = true)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public MemberView invite(@NotNull RequestKey key, UUID id) {
    var person = acquaintances.find(id).orElseThrow(KnownContacts::unknown).id();
    var caller = Caller.current().id();
    return Views.whole(
        members.get(invitations.inviteContact(BoundTenant.current(), key, caller, person)));
  }
}
