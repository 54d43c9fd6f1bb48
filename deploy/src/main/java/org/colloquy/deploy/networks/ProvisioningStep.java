package org.colloquy.deploy.networks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Starts the networks that are not there, all at once, and waits until each is active. */
final class ProvisioningStep {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

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
      PeopleFile.Person admin = network.people().firstWith(PeopleFile.Person.ADMIN).orElseThrow();
      boolean first =
          loading.once(
              network.slug() + "/admin",
              () -> loading.keycloak().giveExamplePassword(network.slug(), admin.email()));
      loading.say(network, first ? "provisioned, admin " + admin.name() : "already there");
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
    Instant until = loading.target().clock().instant().plus(PATIENCE);
    while (true) {
      JsonNode body = platform.get("/networks/" + network.slug()).orFail().body();
      String status = body.path("status").asText();
      if ("ACTIVE".equals(status)) {
        return;
      }
      if ("FAILED".equals(status) || loading.target().clock().instant().isAfter(until)) {
        throw new LoadingFailed(network.slug() + " is not ready: " + body);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadingFailed("Interrupted while a network was being made", e);
    }
  }
}
