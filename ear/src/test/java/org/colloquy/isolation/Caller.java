package org.colloquy.isolation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.running.Network;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;

/**
 * Somebody who tries: with a token and with a browser, both got where they belong.
 *
 * @param role what they may do there; null for nobody in particular
 * @param home the site where they are signed in; null for nobody in particular
 * @param person null for nobody in particular
 */
record Caller(String name, String role, URI home, Person person, Pass pass, Visitor visitor) {

  /** Everybody there is: nobody, each role of the trying network, the operator, and a neighbour. */
  static List<Caller> all(RunningStack stack, Content own, Content other) {
    Network network = own.network();
    return List.of(
        new Caller("anybody", null, null, null, null, new Visitor()),
        of(network, "member", own.member()),
        of(network, "convener", own.convener()),
        of(network, "exchange-steward", own.steward()),
        of(network, "network-admin", network.admin()),
        new Caller(
            "operator",
            "operator",
            stack.platform(),
            stack.operator(),
            new Pass(stack::operatorToken),
            new Visitor()),
        new Caller(
            "the other's admin",
            "network-admin",
            other.network().site(),
            other.network().admin(),
            Pass.of(other.network(), other.network().admin()),
            new Visitor()));
  }

  private static Caller of(Network network, String role, Person person) {
    return new Caller(role, role, network.site(), person, Pass.of(network, person), new Visitor());
  }

  /** Nobody's is null. */
  String token() {
    return pass == null ? null : pass.token();
  }

  boolean isAtHome(URI site) {
    return site.equals(home);
  }

  /** Sees to it that their browser is signed in at home. */
  void signIn() {
    if (person == null) {
      return;
    }
    URI page = home.resolve(role.equals("operator") ? "/operator" : "/me");
    var opened = visitor.open(page);
    if (!opened.page().select("[name=username]").isEmpty()) {
      opened =
          visitor.submit(opened, Map.of("username", person.email(), "password", person.password()));
    }
    if (opened.status() != 200 || !opened.address().getPath().equals(page.getPath())) {
      throw new AssertionError(name + " is not signed in: " + opened);
    }
  }

  /** A browser that shows another site what this one was given at home. */
  Optional<Visitor> withCookiesAt(URI site) {
    if (person == null || isAtHome(site)) {
      return Optional.empty();
    }
    signIn();
    visitor.takeCookies(home, site);
    return Optional.of(visitor);
  }

  @Override
  public String toString() {
    return name;
  }
}
