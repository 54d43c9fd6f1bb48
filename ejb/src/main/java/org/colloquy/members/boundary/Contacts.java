package org.colloquy.members.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.members.control.ContactQueries;
import org.colloquy.members.entity.ContactRow;
import org.colloquy.members.entity.MemberStatus;
import org.colloquy.tenants.EmailAddress;

/**
 * Names and addresses of people for the other modules: one statement, however many are asked for.
 * Whether the caller may see them is for those modules to decide.
 */
@Dependent
public class Contacts {

  @Inject private ContactQueries queries;

  /** Those of the ids that this network has. */
  public Map<UUID, Contact> of(Collection<UUID> ids) {
    Map<UUID, Contact> contacts = new HashMap<>();
    for (ContactRow row : queries.of(ids)) {
      contacts.put(row.id(), contact(row));
    }
    return contacts;
  }

  /**
   * What is counted of a person.
   *
   * @param country null where it is not known
   * @param cadre null likewise
   */
  public record Background(String country, String cadre) {}

  /** Of those of the ids that this network has; to be counted, and shown to nobody. */
  public Map<UUID, Background> backgrounds(Collection<UUID> ids) {
    Map<UUID, Background> backgrounds = new HashMap<>();
    for (ContactRow row : queries.of(ids)) {
      backgrounds.put(row.id(), new Background(row.country(), row.cadre()));
    }
    return backgrounds;
  }

  /** How those of them who can take part want their names printed; what they are called, else. */
  public Map<UUID, String> printed(Collection<UUID> ids) {
    Map<UUID, String> chosen = queries.printedNames(ids);
    Map<UUID, String> names = new HashMap<>();
    of(ids)
        .values()
        .forEach(
            contact -> {
              if (canCome(contact.membership())) {
                names.put(contact.id(), chosen.getOrDefault(contact.id(), contact.name()));
              }
            });
    return names;
  }

  private static boolean canCome(Contact.Membership membership) {
    return membership != Contact.Membership.PAUSED && membership != Contact.Membership.REMOVED;
  }

  /**
   * Somebody whom others may have written down.
   *
   * @param names by which they go, the one that is shown first
   * @param email null where they have none
   */
  public record Recognisable(UUID id, List<String> names, String email) {}

  /** Everybody whom a name or an address can mean, with an account or without; no made-up ones. */
  public List<Recognisable> recognisable() {
    Map<UUID, String> printed = queries.printedNames();
    return queries.real().stream()
        .map(
            row ->
                new Recognisable(
                    row.id(),
                    Stream.of(contact(row).name(), printed.get(row.id()))
                        .filter(name -> name != null && !name.isEmpty())
                        .distinct()
                        .toList(),
                    row.email()))
        .toList();
  }

  /** Who has this address, whatever their membership. */
  public Optional<Contact> byAddress(EmailAddress address) {
    return queries.byAddress(address.value()).map(Contacts::contact);
  }

  public Optional<Contact> of(UUID id) {
    return Optional.ofNullable(of(Set.of(id)).get(id));
  }

  /**
   * The member, whose membership and roles stay as they are until the transaction ends. Whoever
   * gives a member something takes this lock, and before any other: who is removed gives back what
   * is there then, and gets nothing after it.
   */
  public Optional<Contact> lock(UUID id) {
    return queries.lock(id).map(Contacts::contact);
  }

  /** Those who take part and hold this role, one of {@link org.colloquy.tenants.Roles}. */
  public List<Contact> holding(String role) {
    return queries.holding(role).stream().map(Contacts::contact).toList();
  }

  /**
   * The next of those who take part, made-up ones left out, in the order of their ids.
   *
   * @param after the one before them; null for the first
   */
  public List<UUID> takingPart(UUID after, int most) {
    return queries.takingPart(after, most);
  }

  /** The made-up people, who are removed with all examples. */
  public Set<UUID> examples() {
    return Set.copyOf(queries.examples());
  }

  private static Contact contact(ContactRow row) {
    return new Contact(
        row.id(),
        (row.givenName() + " " + row.familyName()).strip(),
        membership(row.status()),
        row.roles(),
        Optional.ofNullable(row.reachable() ? row.email() : null).map(EmailAddress::new),
        Optional.ofNullable(row.timeZone()).map(ZoneId::of),
        Optional.ofNullable(row.language()).map(Locale::forLanguageTag));
  }

  private static Contact.Membership membership(MemberStatus status) {
    return switch (status) {
      case CONTACT -> Contact.Membership.NONE;
      case INVITED -> Contact.Membership.INVITED;
      case ACTIVE -> Contact.Membership.ACTIVE;
      case DISABLED -> Contact.Membership.PAUSED;
      case MERGED, REMOVED -> Contact.Membership.REMOVED;
    };
  }
}
