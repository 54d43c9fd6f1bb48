package org.colloquy.letters.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.letters.UndeliveredMail;
import org.colloquy.letters.control.AddressFaults;
import org.colloquy.letters.entity.AddressFault;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.NotFound;

/**
 * Whose mail comes back. Nothing more is sent to such an address until somebody says to try again,
 * or the person has another one.
 */
@Boundary
@Stateless
public class Undelivered {

  private static final int MOST = 500;

  @Inject private AddressFaults faults;
  @Inject private Contacts contacts;

  /** Those of whom it is known, the newest first; 500 at most. */
  @Permit(value = Permission.UNDELIVERED_READ, changes = false)
  public List<UndeliveredMail> list() {
    var all = faults.all(MOST);
    var people = contacts.of(all.stream().map(AddressFault::memberId).toList());
    return all.stream()
        .flatMap(fault -> said(fault, people.get(fault.memberId())).stream())
        .toList();
  }

  /** The caller's own; empty where their mail arrives. */
  @Permit(value = Permission.MAIL_CHOICES_READ, changes = false)
  public Optional<UndeliveredMail> mine() {
    var me = Caller.current().id();
    return faults.of(me).flatMap(fault -> said(fault, contacts.of(me).orElse(null)));
  }

  /**
   * Has the next mail to a member sent again; nothing where it arrives. {@link NotFound} for who is
   * no member.
   */
  @Permit(value = Permission.UNDELIVERED_TRY, changes = true)
  public void tryAgain(@NotNull UUID member) {
    if (contacts.of(member).isEmpty()) {
      throw new NotFound("There is no such member.");
    }
    faults.forget(member);
  }

  /** The same of the caller's own; nothing where their mail arrives. */
  @Permit(value = Permission.MAIL_CHOICES_CHANGE, changes = true)
  public void tryMineAgain() {
    faults.forget(Caller.current().id());
  }

  private static Optional<UndeliveredMail> said(AddressFault fault, Contact person) {
    return Optional.ofNullable(person)
        .flatMap(Contact::email)
        .filter(fault::holdsFor)
        .map(
            email ->
                new UndeliveredMail(
                    person.id(), person.name(), email.value(), fault.since(), fault.reason()));
  }
}
