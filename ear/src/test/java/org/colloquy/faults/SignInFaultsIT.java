package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Sign-ins that end otherwise than they should: each on a page that explains and leads on. */
@OnRunningStack
class SignInFaultsIT {

  private static final String STALE =
      "This sign-in link was used before, or was open for too long, or was started in another"
          + " browser. Start again: it takes a moment.";

  private final Visitor visitor = new Visitor();

  @Test
  void whoSaysNoAtTheRealmMayTryAgain(RunningStack stack) {
    Network harbour = stack.harbour();

    Answer refused = visitor.open(callback(harbour, "error=access_denied&state=" + state(harbour)));

    assertThat(refused.page().select("#sign-in-problem").text())
        .isEqualTo("The sign-in was cancelled. You can try again whenever you like.");
    assertThat(refused.page().select("#try-again").attr("href")).endsWith("?to=%2Fsessions%2Fmine");
    assertThat(visitor.get(harbour.page("/sessions/mine")).redirects()).isTrue();
  }

  @Test
  void linkThatWasUsedOrIsOfAnotherBrowserSignsNobodyIn(RunningStack stack) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    Answer realmsPage = visitor.open(harbour.page("/sessions/mine"));
    URI link =
        visitor
            .send(realmsPage, Map.of("username", ada.email(), "password", ada.password()))
            .location()
            .orElseThrow();

    Visitor thief = new Visitor();
    assertThat(thief.open(link).page().select("#sign-in-problem").text()).isEqualTo(STALE);
    assertThat(thief.get(harbour.page("/sessions/mine")).redirects()).isTrue();

    assertThat(visitor.open(link).address().getPath()).isEqualTo("/sessions/mine");
    assertThat(visitor.open(link).address().getPath())
        .as("who is in and goes back is led home")
        .isEqualTo("/");
    visitor.post(harbour.page("/login/out"), Map.of());
    assertThat(visitor.open(link).page().select("#sign-in-problem").text()).isEqualTo(STALE);
  }

  @Test
  void answerOfAnotherRealmIsNotTaken(RunningStack stack) {
    Network harbour = stack.harbour();
    String issuer = stack.servers().keycloak().url() + "/realms/" + stack.meadow().slug();

    Answer refused =
        visitor.open(callback(harbour, "code=any&state=" + state(harbour) + "&iss=" + issuer));

    assertThat(refused.page().select("#sign-in-problem").text()).isEqualTo(STALE);
  }

  /** Begins a sign-in on the way to the own registrations; what the realm has to send back. */
  private String state(Network network) {
    URI realm =
        visitor.get(network.page("/login/start?to=%2Fsessions%2Fmine")).location().orElseThrow();
    return Arrays.stream(realm.getRawQuery().split("&", -1))
        .filter(part -> part.startsWith("state="))
        .findFirst()
        .orElseThrow()
        .substring("state=".length());
  }

  private static URI callback(Network network, String query) {
    return network.page("/login/callback?" + query);
  }
}
