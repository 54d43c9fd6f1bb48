package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.letters.entity.AddressFault;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.tenants.mail.incoming.IncomingMail.Bounce;

/** Whose mail comes back. */
@Dependent
public class AddressFaults {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Contacts contacts;
  @Inject private Clock clock;

  /** Mail to this member's address of now comes back; the first word of it counts. */
  void note(UUID member, Bounce bounce) {
    var address = contacts.lock(member).flatMap(Contact::email);
    if (address.isEmpty()) {
      return;
    }
    var known = em.find(AddressFault.class, member);
    if (known != null && known.holdsFor(address.get())) {
      return;
    }
    if (known != null) {
      em.remove(known);
      em.flush();
    }
    var reason = bounce.why().isEmpty() ? bounce.status() : bounce.why();
    em.persist(new AddressFault(member, address.get(), reason, clock.instant()));
  }

  /** Those of these people whose address does not work. */
  Map<UUID, AddressFault> of(Collection<Contact> people) {
    var known = rows(people.stream().map(Contact::id).toList());
    return people.stream()
        .filter(person -> known.containsKey(person.id()))
        .filter(person -> person.email().filter(known.get(person.id())::holdsFor).isPresent())
        .collect(Collectors.toMap(Contact::id, person -> known.get(person.id())));
  }

  public Optional<AddressFault> of(UUID member) {
    return contacts
        .of(member)
        .flatMap(person -> Optional.ofNullable(of(List.of(person)).get(member)));
  }

  /** All that are known, the newest first. */
  public List<AddressFault> all(int most) {
    return em.createQuery(
            "select f from AddressFault f order by f.since desc, f.memberId", AddressFault.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** The next mail is sent again. */
  public void forget(UUID member) {
    var known = em.find(AddressFault.class, member);
    if (known != null) {
      em.remove(known);
    }
  }

  private Map<UUID, AddressFault> rows(Collection<UUID> members) {
    return members.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select f from AddressFault f where f.memberId in :members", AddressFault.class)
            .setParameter("members", members)
            .getResultStream()
            .collect(Collectors.toMap(AddressFault::memberId, fault -> fault));
  }
}
