package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.members.boundary.Contacts;

/** What figures need of people, as it is now. */
@Dependent
class Homes {

  static final Home UNKNOWN = new Home(null, null);

  @Inject private Contacts contacts;

  /** Either is null where it is not known. */
  record Home(String country, String cadre) {}

  Home of(UUID person) {
    return person == null ? UNKNOWN : of(Set.of(person)).getOrDefault(person, UNKNOWN);
  }

  Map<UUID, Home> of(Collection<UUID> people) {
    Map<UUID, Home> homes = new HashMap<>();
    contacts
        .backgrounds(people)
        .forEach((id, said) -> homes.put(id, new Home(said.country(), said.cadre())));
    return homes;
  }
}
