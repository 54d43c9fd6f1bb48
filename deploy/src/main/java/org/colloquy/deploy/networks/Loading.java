package org.colloquy.deploy.networks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * What the steps of one loading share: where to, who is asking, what is done already and who wants
 * to hear of it.
 */
record Loading(
    LoaderTarget target, Http http, Keycloak keycloak, Receipt receipt, Consumer<String> progress) {

  static Loading of(LoaderTarget target, Consumer<String> progress) {
    Http http = new Http();
    return new Loading(
        target, http, new Keycloak(target, http), new Receipt(target.receipt()), progress);
  }

  /** The platform's services, as its operator. */
  Site platform() {
    return Site.platform(http, target, keycloak.operatorToken());
  }

  /** A network's services, as one of its people. */
  Site as(ExampleNetwork network, PeopleFile.Person person) {
    return as(network, person.email());
  }

  Site as(ExampleNetwork network, String email) {
    return Site.of(http, target, network.slug(), keycloak.token(network.slug(), email));
  }

  Site asAdmin(ExampleNetwork network) {
    return as(network, network.people().firstWith(PeopleFile.Person.ADMIN).orElseThrow());
  }

  LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(target.clock().instant(), zone);
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
}
