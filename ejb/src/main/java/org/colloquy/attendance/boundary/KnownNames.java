package org.colloquy.attendance.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.attendance.KnownName;
import org.colloquy.attendance.control.RememberedNames;
import org.colloquy.attendance.entity.RememberedName;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** What the network remembers of names in reports. Forgotten, a name is asked about again. */
@Boundary
@Stateless
public class KnownNames {

  @Inject private RememberedNames names;
  @Inject private Contacts contacts;

  /** The last one said first. */
  @Permit(value = Permission.REMEMBERED_NAMES_KEEP, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<KnownName> list(@NotNull PageRequest page) {
    List<RememberedName> some = names.page(page);
    Map<UUID, Contact> people =
        contacts.of(
            some.stream()
                .flatMap(name -> Stream.of(name.memberId(), name.saidBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return Page.of(page, some, names::count).map(name -> view(name, people));
  }

  /** What was counted by it stays as it is. */
  @Permit(value = Permission.REMEMBERED_NAMES_KEEP, changes = true)
  public void forget(@NotNull UUID id) {
    names.forget(names.find(id).orElseThrow(() -> new NotFound("No such name is remembered.")));
  }

  private static KnownName view(RememberedName name, Map<UUID, Contact> people) {
    return new KnownName(
        name.id(),
        name.name(),
        name.kind(),
        name.memberId(),
        name.memberId() == null ? null : called(name.memberId(), people),
        called(name.saidBy(), people),
        name.saidAt());
  }

  private static String called(UUID id, Map<UUID, Contact> people) {
    return id == null || !people.containsKey(id) ? "" : people.get(id).name();
  }
}
