package org.colloquy.deploy.networks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.machine.StackFailure;

/**
 * What the steps of one loading share: where to, who is asking, what is done already and who wants
 * to hear of it.
 */
record Loading(
    LoaderTarget target, Http http, Keycloak keycloak, Receipt receipt, Consumer<String> progress) {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  static Loading of(LoaderTarget target, Consumer<String> progress) {
    Http http = Http.byName();
    return new Loading(
        target, http, new Keycloak(target, http), new Receipt(target.receipt()), progress);
  }

  /** The platform's services, as its operator. */
  Site platform() {
    String token = await("the platform's realm and its operator", keycloak::operatorToken);
    return Site.platform(http, target, token);
  }

  /** A network's services, as one of its people. */
  Site as(ExampleNetwork network, String email) {
    return Site.of(http, target, network.slug(), keycloak.token(network.slug(), email));
  }

  LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(target.clock().instant(), zone);
  }

  /** Asks until there is an answer; fails, naming what was waited for, after three minutes. */
  <T> T await(String what, Supplier<Optional<T>> question) {
    Instant until = target.clock().instant().plus(PATIENCE);
    while (target.clock().instant().isBefore(until)) {
      Optional<T> answer = question.get();
      if (answer.isPresent()) {
        return answer.get();
      }
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StackFailure("Interrupted while waiting for " + what, e);
      }
    }
    throw new StackFailure("Waited " + PATIENCE.toMinutes() + " minutes for " + what + " in vain");
  }

  /** Does something unless the receipt says that it was done; returns whether it did. */
  boolean once(String item, Runnable action) {
    if (receipt.has(item)) {
      return false;
    }
    action.run();
    receipt.add(item);
    return true;
  }

  void say(ExampleNetwork network, String what) {
    progress.accept(network.slug() + ": " + what);
  }

  /** One line for the example entries of one kind. */
  void said(ExampleNetwork network, String kind, int added, int all) {
    say(
        network,
        added == 0 ? all + " " + kind + " already loaded" : added + " example " + kind + " added");
  }
}
