package org.colloquy.deploy.networks;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds the example people, as the network's admin, and gives each the example password. */
final class PeopleStep {

  private final Loading loading;
  private final ExampleNetwork network;

  PeopleStep(Loading loading, ExampleNetwork network) {
    this.loading = loading;
    this.network = network;
  }

  void load() {
    PeopleFile.Person admin = network.people().firstWith(PeopleFile.Person.ADMIN).orElseThrow();
    loading.once(
        network.slug() + "/admin",
        () -> loading.keycloak().giveExamplePassword(network.slug(), admin.email()));
    Site site = loading.as(network, admin.email());
    Set<String> known =
        site.all("/members").stream()
            .map(member -> member.path("email").asText())
            .collect(Collectors.toSet());
    int added = 0;
    for (PeopleFile.Person person : network.people().people()) {
      String item = network.slug() + "/member/" + person.email();
      if (loading.once(item, () -> add(site, person, known.contains(person.email())))) {
        added++;
      }
    }
    loading.said(network, "people", added, network.people().people().size());
  }

  private void add(Site site, PeopleFile.Person person, boolean known) {
    if (!known) {
      site.post(
              "/members",
              Map.of(
                  "givenName", person.givenName(),
                  "familyName", person.familyName(),
                  "email", person.email(),
                  "roles", person.roles(),
                  "country", person.country(),
                  "zone", person.zone().getId(),
                  "cadre", person.cadre(),
                  "example", true))
          .orFail();
    }
    loading.keycloak().giveExamplePassword(network.slug(), person.email());
    // Who was invited becomes a member by coming.
    loading.as(network, person.email()).get("/me").orFail();
  }
}
