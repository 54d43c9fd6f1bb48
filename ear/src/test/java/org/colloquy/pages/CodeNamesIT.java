package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Kinds of session and cadres speak the reader's language, until a network chooses its own. */
@OnRunningStack
class CodeNamesIT {

  private static final String FRENCH = "fr";

  @Test
  void usualOnesAreSaidInTheReadersLanguage(RunningStack stack) {
    Network network = stack.newNetwork("code-names", "Code Names Network");
    String session = network.publishSession(network.admin(), "Seen in French", 5);
    Person nurse = stack.memberOf(network, "Noa", "Nurse");
    Api program = network.as(nurse);
    int version = program.get("/me").orFail().json().path("version").asInt();
    program.put("/me", Map.of("version", version, "givenName", "Noa", "cadre", "nurse")).orFail();

    Visitor reader = Visitor.reading(FRENCH);
    Answer page = reader.signIn(network.page("/sessions/" + session), nurse);
    assertThat(page.page().select("main").text()).contains("Session d’apprentissage");
    assertThat(reader.open(network.page("/sessions")).page().select("main").text())
        .contains("Session d’apprentissage");
    assertThat(new Visitor().open(network.page("/")).page().select("main").text())
        .contains("Learning session");
    assertThat(Visitor.reading(FRENCH).open(network.page("/")).page().select("main").text())
        .contains("Session d’apprentissage");
    assertThat(reader.open(network.page("/me")).page().select("#cadre option[selected]").text())
        .isEqualTo("Infirmière ou infirmier");
    assertThat(kinds(network, "/sessions/new")).contains("Webinaire").doesNotContain("Webinar");
  }

  @Test
  void whatANetworkCallsThemIsSaidToEverybody(RunningStack stack) {
    Network network = stack.newNetwork("code-names", "Code Names Network");
    stack.ledger().call(network, "session-kind", "workshop", "Ward round");

    assertThat(kinds(network, "/sessions/new")).contains("Ward round").doesNotContain("Atelier");
  }

  private static String kinds(Network network, String path) {
    URI address = network.page(path);
    return Visitor.reading(FRENCH)
        .signIn(address, network.admin())
        .orFail()
        .page()
        .select("#kind option")
        .text();
  }
}
