package org.colloquy.deploy.networks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.deploy.machine.StackFailure;

/** Starts the networks that are not there, all at once, and waits until each is active. */
final class ProvisioningStep {

  private final Loading loading;

  ProvisioningStep(Loading loading) {
    this.loading = loading;
  }

  void load(List<ExampleNetwork> networks) {
    Site platform = loading.platform();
    for (ExampleNetwork network : networks) {
      if (platform.get("/networks/" + network.slug()).status() == 404) {
        loading.receipt().forget(network.slug() + "/");
        platform.post("/networks", request(network)).orFail();
        loading.say(network, "requested");
      }
    }
    for (ExampleNetwork network : networks) {
      awaitActive(platform, network);
    }
  }

  private static Map<String, Object> request(ExampleNetwork example) {
    NetworkFile network = example.network();
    PeopleFile.Person admin = example.people().firstWith(PeopleFile.Person.ADMIN).orElseThrow();
    return Map.of(
        "name", network.name(),
        "slug", network.slug(),
        "purpose", network.purpose(),
        "countries", network.countries(),
        "expectedMembers", network.expectedMembers(),
        "language", network.language().toLanguageTag(),
        "zone", network.zone().getId(),
        "example", true,
        "admin",
            Map.of(
                "givenName",
                admin.givenName(),
                "familyName",
                admin.familyName(),
                "email",
                admin.email()));
  }

  private void awaitActive(Site platform, ExampleNetwork network) {
    loading.await(
        network.slug() + " to be active",
        () -> {
          JsonNode body = platform.get("/networks/" + network.slug()).orFail().json();
          String status = body.path("status").asText();
          if ("FAILED".equals(status)) {
            throw new StackFailure(network.slug() + " could not be made: " + body);
          }
          return Optional.of(status).filter("ACTIVE"::equals);
        });
    loading.say(network, "active");
  }
}
