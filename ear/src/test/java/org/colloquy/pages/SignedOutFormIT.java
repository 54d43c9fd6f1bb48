package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** The session ends while somebody writes, and what they wrote comes back to them. */
@OnRunningStack
class SignedOutFormIT {

  private static final Map<String, String> COMMUNITY =
      Map.of(
          "name", "Nähe & \"Ferne\"",
          "purpose", "First line.\r\nSecond <b>line</b>.",
          "save", "Found it");

  @Test
  void formComesBackAndIsCarriedOutOnceItsWriterIsSignedInAgain(RunningStack stack) {
    Network network = stack.newNetwork("signed-out", "Signed Out Network");
    URI address = network.page("/communities/new");
    Answer form = new Visitor().signIn(address, network.admin());
    Visitor signedOut = new Visitor();

    Answer kept = signedOut.send(form, COMMUNITY);

    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.heading()).isEqualTo("You were signed out");
    assertThat(kept.page().select("#typed li").eachText())
        .containsExactlyInAnyOrder(
            "Nähe & \"Ferne\"", "First line. Second <b>line</b>.", "Found it");
    assertThat(kept.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(communities(network)).doesNotContain("Ferne");
    assertThat(signedOut.send(kept, Map.of()).heading())
        .as("sent again too early")
        .isEqualTo("You were signed out");

    URI signIn = URI.create(kept.page().select("#sign-in-again").first().absUrl("href"));
    assertThat(signedOut.signIn(signIn, network.admin()).heading())
        .isEqualTo("Go on in the other tab");
    Answer made = signedOut.submit(kept, Map.of());

    assertThat(made.heading()).isEqualTo("Nähe & \"Ferne\"");
    assertThat(made.page().text()).contains("Second <b>line</b>.");
    assertThat(signedOut.submit(kept, Map.of()).address()).isEqualTo(made.address());
  }

  @Test
  void whoPressesRegisterIsToldThatTheyAreNotRegisteredYet(RunningStack stack) {
    Network network = stack.newNetwork("signed-out", "Signed Out Network");
    Person member = stack.memberOf(network, "Rhea", "Registers");
    String session = network.publishSession(network.admin(), "While signed out", 5);
    URI address = network.page("/sessions/" + session);
    Answer page = new Visitor().signIn(address, member);
    Visitor signedOut = new Visitor();

    Answer kept = signedOut.send(page, Map.of("register", "Register"));

    assertThat(kept.page().select("main").text()).contains("has not been carried out yet");
    assertThat(taken(network, session)).isZero();
    signedOut.signIn(network.page("/login/start?to=/login/kept"), member);
    signedOut.submit(kept, Map.of());
    assertThat(taken(network, session)).isEqualTo(1);
  }

  @Test
  void anotherSiteCannotMakeThisPage(RunningStack stack) {
    Network network = stack.newNetwork("signed-out", "Signed Out Network");

    Answer refused =
        new Visitor().postFrom("https://evil.example", network.page("/communities/new"), COMMUNITY);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).doesNotContain("Second");
  }

  @Test
  void whatIsTooLargeOrNoFormIsNotGivenBack(RunningStack stack) {
    Network network = stack.newNetwork("signed-out", "Signed Out Network");
    Map<String, String> large = new HashMap<>(COMMUNITY);
    large.put("purpose", "x".repeat(300_000));

    assertThat(new Visitor().post(network.page("/communities/new"), large).status()).isEqualTo(413);
    Answer upload =
        new Visitor()
            .send(
                "POST",
                network.page("/admin/branding"),
                Map.of(
                    "Origin",
                    network.site().toString(),
                    "Content-Type",
                    "multipart/form-data; boundary=x"),
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n");
    assertThat(upload.page().select("main").text()).contains("a file has to be chosen again");
    assertThat(upload.page().select("#kept-form")).isEmpty();
  }

  private static int taken(Network network, String session) {
    return network
        .as(network.admin())
        .get("/sessions/" + session)
        .orFail()
        .json()
        .path("confirmed")
        .asInt();
  }

  private static String communities(Network network) {
    return network.as(network.admin()).get("/communities").orFail().body();
  }
}
