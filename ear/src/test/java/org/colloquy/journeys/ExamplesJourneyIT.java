package org.colloquy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screen;
import org.colloquy.running.Screens.Room;
import org.colloquy.running.Until;
import org.junit.jupiter.api.Test;

/**
 * An admin who has seen enough of the examples removes them in one step, and keeps what is real.
 */
@OnRunningStack
class ExamplesJourneyIT {

  @Test
  void removesWhatIsMadeUpAndNothingElse(RunningStack stack, Room room) {
    Network network = stack.newNetwork("sandbox", "Sandbox Network");
    Person real = network.add(Person.of("Rosa", "Real", "member"));
    Person madeUp = network.addExample(Person.of("Max", "Madeup", "member"));
    String kept = network.publishSession(network.admin(), "A real session", 1);
    String gone = network.publishExample(network.admin(), "A made-up session", 5);
    network
        .as(network.admin())
        .post(
            "/communities",
            Map.of("name", "A made-up community", "purpose", "To show one.", "example", true))
        .orFail();
    network.as(madeUp).post("/sessions/" + kept + "/registrations", Map.of()).orFail();
    network.as(real).post("/sessions/" + kept + "/registrations", Map.of()).orFail();
    network.as(real).post("/sessions/" + gone + "/registrations", Map.of()).orFail();

    remove(network, room.screen());

    assertThat(names(network.as(network.admin()).get("/members").orFail().json().path("items")))
        .contains(real.name())
        .doesNotContain(madeUp.name());
    assertThat(network.as(real).get("/sessions/" + gone).status()).isEqualTo(404);
    assertThat(network.as(real).get("/communities").orFail().json().path("items")).isEmpty();
    JsonNode roster =
        network.as(network.admin()).get("/sessions/" + kept + "/registrations").orFail().json();
    assertThat(names(roster.path("confirmed"))).as("the seat went on").containsExactly(real.name());
    assertThat(roster.path("waiting")).isEmpty();
    Until.becomes(
        "the made-up account is gone from the realm",
        () -> stack.realms().has(network.slug(), madeUp.email()),
        there -> !there);
  }

  private static void remove(Network network, Screen admin) {
    admin.open(network.page("/admin/examples"));
    SignInPage.signIn(admin, network.admin());
    assertThat(admin.heading("Remove the examples")).isVisible();
    admin.look("1-what-is-made-up");
    admin.press("Remove all examples");
    assertThat(admin.text("The examples are removed.")).isVisible();
    admin.look("2-gone");
  }

  private static List<String> names(JsonNode people) {
    List<String> names = new ArrayList<>();
    people.forEach(person -> names.add(person.path("name").asText()));
    return names;
  }
}
