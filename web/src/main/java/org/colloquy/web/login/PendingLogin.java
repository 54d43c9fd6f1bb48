package org.colloquy.web.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A sign-in that was started in this browser and has not come back from the realm.
 *
 * @param state ties the answer to this browser
 * @param nonce ties the token to this sign-in
 * @param verifier proves that whoever redeems the code is the one who started
 * @param to where to go then
 * @param at the second when it was started
 */
public record PendingLogin(String state, String nonce, String verifier, String to, long at) {

  public PendingLogin {
    Objects.requireNonNull(state, "A sign-in has a state");
    Objects.requireNonNull(nonce, "A sign-in has a nonce");
    Objects.requireNonNull(verifier, "A sign-in has a verifier");
    Objects.requireNonNull(to, "A sign-in leads somewhere");
  }

  boolean isYoungerThan(Duration life, Instant now) {
    return Instant.ofEpochSecond(at).plus(life).isAfter(now);
  }

  /** Keeps what proves who started it out of logs. */
  @Override
  public String toString() {
    return "PendingLogin[" + to + "]";
  }
}
