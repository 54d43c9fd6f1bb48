package org.colloquy.deploy.http;

import java.net.URI;
import java.util.Map;

/** The place where a realm of Keycloak hands out tokens. */
public record Tokens(Http http, URI keycloak, String realm) {

  /** For a person who tells a client their password. */
  public String ofPerson(String client, String username, String password) {
    return of(
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "scope", "openid",
            "username", username,
            "password", password));
  }

  /** For a client itself. */
  public String ofClient(String client, String secret) {
    return of(
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  private String of(Map<String, String> grant) {
    return ask(grant).orFail().json().path("access_token").asText();
  }

  /** What the realm answers to a program that asks in any other way. */
  public Answer ask(Map<String, String> form) {
    return http.send(
        "POST",
        keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"),
        Map.of("Content-Type", "application/x-www-form-urlencoded"),
        Http.form(form));
  }
}
