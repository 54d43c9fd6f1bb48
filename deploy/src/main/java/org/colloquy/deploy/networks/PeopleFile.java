package org.colloquy.deploy.networks;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code people.yaml}: every person is made up. */
record PeopleFile(boolean example, List<Person> people) {

  PeopleFile {
    Checked.example("people.yaml", example);
    people = Checked.someOf("people", people);
  }

  Optional<Person> firstWith(String role) {
    return people.stream().filter(person -> person.roles().contains(role)).findFirst();
  }

  /**
   * An example person.
   *
   * @param roles beyond plain membership
   * @param zone the person's own time zone
   * @param cadre a code of the network's list of cadres
   */
  record Person(
      String givenName,
      String familyName,
      String email,
      Set<String> roles,
      String country,
      ZoneId zone,
      String cadre) {

    static final String ADMIN = "network-admin";
    static final String CONVENER = "convener";
    static final String STEWARD = "exchange-steward";

    Person {
      givenName = Checked.text("givenName", givenName);
      familyName = Checked.text("familyName", familyName);
      email = Checked.text("email", email);
      roles = roles == null ? Set.of() : Set.copyOf(roles);
      zone = Checked.present("zone", zone);
      cadre = Checked.text("cadre", cadre);
      Countries.check(List.of(Checked.text("country", country)));
      if (!email.endsWith("@example.org")) {
        throw new IllegalArgumentException(
            email + ": an example address ends in @example.org, which nobody can own");
      }
      for (String role : roles) {
        if (!Set.of(ADMIN, CONVENER, STEWARD).contains(role)) {
          throw new IllegalArgumentException(email + ": there is no role '" + role + "'");
        }
      }
    }

    String name() {
      return givenName + " " + familyName;
    }
  }
}
