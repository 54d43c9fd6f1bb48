package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Which mails somebody gets, chosen on a page, by a program, and by one click in a mail. */
@OnRunningStack
class MailChoicesIT {

  @Test
  void oneClickInAMailProgramStopsTheMailsWithoutSessionOrForm(RunningStack stack) {
    Network harbour = stack.harbour();
    Person vera = harbour.add(Person.of("Vera", "Votes", "member"));
    register(harbour, vera, "Stopped by one click");
    String letter = stack.mailbag().letterTo(vera.email(), "You are registered");
    Matcher link =
        Pattern.compile("Stop mails of this kind: (https?://[^\\s\u00A0]+)").matcher(letter);
    assertThat(link.find()).as(letter).isTrue();
    URI page = URI.create(link.group(1));
    URI oneClick = URI.create(page.toString().replace("/links?", "/links/one-click?"));
    Api api = harbour.as(vera);

    Answer opened = new Visitor().get(oneClick);
    assertThat(opened.status()).isEqualTo(303);
    assertThat(opened.headers().firstValue("Location").orElseThrow()).startsWith("/links?key=");
    assertThat(new Visitor().open(page).orFail().heading()).isEqualTo("Stop these mails");
    assertThat(reminders(api)).as("opened by a scanner").isTrue();

    Answer wrong =
        post(
            harbour.page("/links/one-click?key=unsubscribe.nobodys"),
            "application/x-www-form-urlencoded",
            "List-Unsubscribe=One-Click");
    assertThat(wrong.status()).isEqualTo(404);
    Answer stopped =
        post(oneClick, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click");
    assertThat(stopped.status()).isEqualTo(200);
    assertThat(reminders(api)).isFalse();

    JsonNode before = api.get("/me/mail").orFail().json();
    api.put("/me/mail", Map.of("reminders", true, "version", before.path("version").asInt()))
        .orFail();
    assertThat(reminders(api)).isTrue();
    Answer asFile =
        post(
            oneClick,
            "multipart/form-data; boundary=x",
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n"
                + "One-Click\r\n--x--\r\n");
    assertThat(asFile.status()).isEqualTo(200);
    assertThat(reminders(api)).as("sent as the standard would have it").isFalse();
    assertThat(post(stack.meadow().page(pathOf(oneClick)), "text/plain", "").status())
        .isEqualTo(404);
  }

  @Test
  void pageSaysWhatAlwaysComesAndKeepsWhatWasChosen(RunningStack stack) {
    Network harbour = stack.harbour();
    Person wim = harbour.add(Person.of("Wim", "Wants", "member"));
    Visitor visitor = new Visitor();
    visitor.signIn(harbour.page("/me"), wim);
    Answer page = visitor.open(harbour.page("/me/mail")).orFail();
    assertThat(page.page().select("#must[disabled][checked]")).hasSize(1);
    assertThat(page.page().select("#must-hint").text()).contains("always comes");
    assertThat(page.page().select("#news option[selected]").val()).isEqualTo("DAILY");
    assertThat(page.page().select("#hour option[selected]").text()).isEqualTo("07:00");

    Map<String, String> all =
        Map.of(
            "save",
            "Save",
            "reminders",
            "on",
            "news",
            "WEEKLY",
            "discussion",
            "AT_ONCE",
            "day",
            "FRIDAY",
            "hour",
            "18");
    int version = harbour.as(wim).get("/me/mail").orFail().json().path("version").asInt();
    Answer stale = harbour.as(wim).put("/me/mail", Map.of("news", "NEVER", "version", version + 7));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(harbour.as(wim).put("/me/mail", Map.of("news", "NEVER")).status()).isEqualTo(428);
    harbour.as(wim).put("/me/mail", Map.of("news", "NEVER", "version", version)).orFail();

    Answer late = visitor.submit(page, all);
    assertThat(late.page().select(".notice-warning").text())
        .contains("News", "Never", "Hour", "07:00", "Day", "Monday");
    Answer saved = visitor.submit(late, all).orFail();
    assertThat(saved.page().select(".notice").text()).contains("Your choice is saved.");
    JsonNode kept = harbour.as(wim).get("/me/mail").orFail().json();
    assertThat(kept.path("news").asText()).isEqualTo("WEEKLY");
    assertThat(kept.path("day").asText()).isEqualTo("FRIDAY");
    assertThat(kept.path("hour").asInt()).isEqualTo(18);
    Answer wrong =
        harbour
            .as(wim)
            .put("/me/mail", Map.of("hour", 24, "version", kept.path("version").asInt()));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body()).contains("hour", "Choose an hour from 0 to 23.");
  }

  private static void register(Network network, Person person, String title) {
    String session =
        network
            .as(network.admin())
            .post(
                "/sessions",
                Map.of(
                    "title", title,
                    "kind", "learning-session",
                    "start", "2031-01-01T10:00",
                    "end", "2031-01-01T11:00",
                    "zone", "UTC",
                    "publish", true))
            .orFail()
            .json()
            .path("id")
            .asText();
    network.as(person).post("/sessions/" + session + "/registrations", null).orFail();
  }

  private static boolean reminders(Api api) {
    return api.get("/me/mail").orFail().json().path("reminders").asBoolean();
  }

  /** As a mail provider's program does: no cookies, no origin. */
  private static Answer post(URI address, String type, String body) {
    return new Visitor().send("POST", address, Map.of("Content-Type", type), body);
  }

  private static String pathOf(URI address) {
    return address.getRawPath() + "?" + address.getRawQuery();
  }
}
