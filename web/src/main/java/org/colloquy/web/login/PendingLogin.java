package org.colloquy.web.login;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in that was started in this browser and has not come back from the realm.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the token to this sign-in
 * @param verifier proves that whoever redeems the code is the one who started
 * @param to where to go then
 */
record PendingLogin(String state, String nonce, String verifier, String to, Instant startedAt) {

  String toJson() {
    return Json.createObjectBuilder()
        .add("state", state)
        .add("nonce", nonce)
        .add("verifier", verifier)
        .add("to", to)
        .add("at", startedAt.getEpochSecond())
        .build()
        .toString();
  }

  static Optional<PendingLogin> fromJson(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      var json = reader.readObject();
      return Optional.of(
          new PendingLogin(
              json.getString("state"),
              json.getString("nonce"),
              json.getString("verifier"),
              json.getString("to"),
              Instant.ofEpochSecond(json.getJsonNumber("at").longValue())));
    } catch (JsonException | NullPointerException | ClassCastException e) {
      return Optional.empty();
    }
  }
}
