package org.colloquy.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screen;
import org.colloquy.running.Screens.Room;
import org.junit.jupiter.api.Test;

/** What members say of themselves, and what admins do about people, where two of them meet. */
@OnRunningStack
class PeopleJourneyIT {

  @Test
  void adminPausesTheOnlyConvenerAndFreesTheSeat(RunningStack stack, Room room) {
    Network network = network(stack);
    Person imran = network.add(Person.of("Imran", "Paused", "convener"));
    Person noor = network.add(Person.of("Noor", "Waiting", "member"));
    Api conveners = network.as(imran);
    String community =
        conveners
            .post("/communities", Map.of("name", "Safer births", "purpose", "To learn together."))
            .orFail()
            .json()
            .path("id")
            .asText();
    network.as(noor).post("/communities/" + community + "/members", Map.of()).orFail();
    String session = network.publishSession(network.admin(), "One seat for two", 1);
    for (Api program : List.of(conveners, network.as(noor))) {
      program.post("/sessions/" + session + "/registrations", Map.of()).orFail();
    }
    Screen admin = room.screen();

    admin.open(network.page("/people/" + network.idOf(imran)));
    SignInPage.signIn(admin, network.admin());
    assertThat(admin.text("The only convener of these communities.")).isVisible();
    admin.look("1-only-convener");
    admin.press("Pause membership");
    assertThat(admin.text("These communities have no convener now")).isVisible();
    admin.look("2-paused");

    admin.open(network.page("/communities"));
    assertThat(admin.text("No convener")).isVisible();
    admin.look("3-no-convener");
    admin.follow("Safer births");
    assertThat(admin.text("Nobody convenes this community at the moment.")).isVisible();
    assertThat(admin.text("Does not have the role of convener")).isVisible();
    admin.look("4-community");

    admin.open(network.page("/sessions/" + session + "/roster"));
    assertThat(admin.text("Paused")).isVisible();
    admin.look("5-roster");
    admin.press("Free the seat: " + imran.name());
    assertThat(admin.text("This person is no longer registered.")).isVisible();
    assertThat(admin.page().locator("main table")).hasCount(1);
    assertThat(admin.page().locator("main table th[scope=row]")).hasText(noor.name());
    admin.look("6-freed");
  }

  @Test
  void memberChoosesWhoSeesCadreAndCountryAndMeetsAChangeFromElsewhere(
      RunningStack stack, Room room) {
    Network network = network(stack);
    Person ada = network.add(Person.of("Ada", "Choosing", "member"));
    Api other = network.as(network.add(Person.of("Ben", "Curious", "member")));
    Api adas = network.as(ada);
    Screen screen = room.screen();
    screen.open(network.page("/me"));
    SignInPage.signIn(screen, ada);
    screen.choose("Cadre (optional)", "Nurse").choose("Country (optional)", "Kenya");
    screen.press("Save");
    assertThat(screen.text("Your profile is saved.")).isVisible();
    String id = network.idOf(ada);
    JsonNode seen = other.get("/members/" + id).orFail().json();
    assertThat(seen.path("cadre").isMissingNode() || seen.path("cadre").isNull()).isTrue();
    assertThat(seen.path("country").isMissingNode() || seen.path("country").isNull()).isTrue();
    assertThat(network.as(network.admin()).get("/members/" + id).json().path("cadre").asText())
        .isEqualTo("nurse");

    JsonNode before = adas.get("/me").orFail().json();
    adas.put(
            "/me",
            Map.of(
                "givenName", "Adah",
                "familyName", "Choosing",
                "country", "GH",
                "version", before.path("version").asInt()))
        .orFail();
    screen.fill("Given name", "Ada Maria");
    screen.choose("Who sees your cadre and your country", "All members");
    screen.press("Save");
    assertThat(screen.heading("What is saved now")).isVisible();
    assertThat(screen.text("Ghana")).isVisible();
    assertThat(screen.page().getByLabel("Given name")).hasValue("Ada Maria");
    screen.look("1-changed-elsewhere");

    screen.press("Save");
    assertThat(screen.text("Your profile is saved.")).isVisible();
    screen.look("2-saved");
    JsonNode shown = other.get("/members/" + id).orFail().json();
    assertThat(shown.path("cadre").asText()).isEqualTo("nurse");
    assertThat(shown.path("country").asText()).isEqualTo("KE");
    assertThat(shown.path("givenName").asText()).isEqualTo("Ada Maria");
  }

  @Test
  void twoAdminsGiveRolesAndTheLaterOneIsTold(RunningStack stack, Room room) {
    Network network = network(stack);
    Person cleo = network.add(Person.of("Cleo", "Promoted", "member"));
    String path = "/members/" + network.idOf(cleo);
    Api first = network.as(network.admin());
    Screen second = room.screen();
    second.open(network.page("/people/" + network.idOf(cleo)));
    SignInPage.signIn(second, network.admin());
    second.tick("Exchange steward");
    int version = first.get(path).orFail().json().path("version").asInt();
    first.put(path + "/roles", Map.of("roles", List.of("convener"), "version", version)).orFail();

    second.press("Save roles");

    assertThat(second.heading("What is saved now")).isVisible();
    assertThat(second.page().locator(".notice-warning .tag-accent"))
        .containsText(new String[] {"Convener"});
    assertThat(second.page().getByLabel("Exchange steward")).isChecked();
    assertThat(second.page().getByLabel("Convener")).not().isChecked();
    assertThat(first.get(path).orFail().json().path("roles").toString())
        .contains("convener")
        .doesNotContain("steward");
    second.look("1-roles-changed");
    second.press("Save roles");
    assertThat(second.text("The roles of Cleo Promoted are saved.")).isVisible();
    assertThat(first.get(path).orFail().json().path("roles").toString())
        .contains("exchange-steward")
        .doesNotContain("convener");
  }

  @Test
  void programsHaveToNameTheVersion(RunningStack stack) {
    Network network = network(stack);
    Api admin = network.as(network.admin());
    String id = network.idOf(network.add(Person.of("Dev", "Versionless", "member")));

    for (var answer :
        List.of(
            admin.put("/me", Map.of("givenName", "Nora")),
            admin.put("/members/" + id + "/roles", Map.of("roles", List.of("convener"))))) {
      assertThat(answer.status()).isEqualTo(428);
      assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("version");
    }
    assertThat(admin.put("/me", Map.of("givenName", "Nora", "version", 9999)).status())
        .as("a version that never was")
        .isEqualTo(409);
  }

  @Test
  void adminUploadsALogoOfMillionsOfPixels(RunningStack stack, Room room) throws IOException {
    Network network = network(stack);
    Screen admin = room.screen();
    admin.open(network.page("/admin/branding"));
    SignInPage.signIn(admin, network.admin());
    byte[] bomb = picture(6000);
    assertThat(bomb).hasSizeLessThan(10_000);

    admin.page().locator("#logo").setInputFiles(new FilePayload("logo.png", "image/png", bomb));
    admin.press("Save logo");
    assertThat(admin.problems()).containsText(new String[] {"more than 2 million pixels"});
    admin.look("1-too-many-pixels");

    admin
        .page()
        .locator("#logo")
        .setInputFiles(new FilePayload("logo.png", "image/png", picture(300)));
    admin.press("Save logo");
    assertThat(admin.text("The logo is saved.")).isVisible();
  }

  private static Network network(RunningStack stack) {
    return stack.newNetwork("people", "People Network");
  }

  /** A square in black and white, which packs very well. */
  private static byte[] picture(int side) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY), "png", out);
    return out.toByteArray();
  }
}
