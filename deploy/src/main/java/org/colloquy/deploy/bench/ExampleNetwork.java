package org.colloquy.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;
import org.colloquy.deploy.http.Tokens;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/** The first of the example networks, as its admin; a token is good for a minute only. */
final class ExampleNetwork {

  private final RunningStack stack;
  private final Http http;
  private final JsonNode network;
  private final JsonNode admin;

  ExampleNetwork(RunningStack stack, Http http) {
    this.stack = stack;
    this.http = http;
    this.network = stack.accounts().at("/networks/0");
    if (network.isMissingNode()) {
      throw new StackFailure(
          "No example network is loaded; start with deploy/up without --no-examples");
    }
    for (JsonNode account : network.path("accounts")) {
      if (account.path("role").asText().contains("admin")) {
        this.admin = account;
        return;
      }
    }
    throw new StackFailure("The network has no example admin");
  }

  URI service(String path) {
    return URI.create(network.path("url").asText() + "/api/v1" + path);
  }

  Rest admin() {
    return new Rest(http, service(""), token());
  }

  Map<String, String> authorised(String type) {
    return Map.of("Authorization", "Bearer " + token(), "Content-Type", type);
  }

  /** The id of a session that is made for this. */
  String session(String title) {
    LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(30);
    return admin()
        .post(
            "/sessions",
            Map.of(
                "title",
                title,
                "description",
                "Made by a benchmark; may be cancelled.",
                "kind",
                "webinar",
                "start",
                day + "T09:00:00",
                "end",
                day + "T10:00:00",
                "zone",
                "UTC",
                "place",
                "Here",
                "publish",
                true))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  private String token() {
    return new Tokens(http, stack.keycloak(), network.path("slug").asText())
        .ofPerson(
            "colloquy-password", admin.path("username").asText(), admin.path("password").asText());
  }
}
