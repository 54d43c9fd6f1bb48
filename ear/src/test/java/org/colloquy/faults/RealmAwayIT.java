package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Keycloak goes away while somebody signs in, and comes back. */
@OnRunningStack
class RealmAwayIT {

  @Test
  void theSignInEndsOnAPageThatExplainsAndWorksOnceTheRealmIsBack(RunningStack stack) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    Visitor signedInBefore = new Visitor();
    signedInBefore.signIn(harbour.page("/sessions"), ada);
    Visitor visitor = new Visitor();
    Answer realmsPage = visitor.open(harbour.page("/sessions/mine"));
    Answer backToUs =
        visitor.send(realmsPage, Map.of("username", ada.email(), "password", ada.password()));
    assertThat(backToUs.location())
        .hasValueSatisfying(place -> assertThat(place.getPath()).isEqualTo("/login/callback"));

    stack.servers().killKeycloak();
    Answer explained = visitor.open(backToUs.location().orElseThrow());
    Answer others = signedInBefore.get(harbour.page("/sessions"));
    stack.servers().startKeycloakAgain();

    assertThat(explained.page().select("#sign-in-problem").text())
        .isEqualTo(
            "The sign-in service does not answer right now. Nothing is lost. Try again in a"
                + " minute.");
    assertThat(explained.page().select("#try-again").attr("href"))
        .as("a way on, to where they were going")
        .endsWith("?to=%2Fsessions%2Fmine");
    assertThat(others.status()).as("who was in before notices nothing").isEqualTo(200);
    Answer again =
        Until.becomes(
            "the realm is back",
            () -> visitor.open(harbour.page("/sessions/mine")),
            answer -> answer.status() == 200);
    assertThat(again.address().getPath())
        .as("the realm still knows who they are")
        .isEqualTo("/sessions/mine");
  }
}
