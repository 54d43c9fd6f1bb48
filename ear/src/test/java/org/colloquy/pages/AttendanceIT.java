package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who was there, in a browser that runs no scripts, and by program. */
@OnRunningStack
class AttendanceIT {

  @Test
  void twoWhoTickAtOnceLoseNothing(RunningStack stack) {
    Network harbour = stack.harbour();
    Api admin = harbour.as(harbour.admin());
    String session = past(admin, "Ticked by two");
    String ana = walkIn(admin, session, "Ana Souza", null);
    String ben = walkIn(admin, session, "Ben Okoro", null);
    for (String person : new String[] {ana, ben}) {
      admin.put(list(session) + "/" + person, Map.of("status", "EXCUSED")).orFail();
    }
    URI page = harbour.page("/sessions/" + session + "/attendance");
    Visitor first = new Visitor();
    Answer one = first.signIn(page, harbour.admin()).orFail();
    Visitor second = new Visitor();
    Answer two = second.signIn(page, harbour.admin()).orFail();

    assertThat(tick(first, one, ana).page().select("#present").text()).contains("1 person");
    Answer both = tick(second, two, ben);

    assertThat(both.page().select("#present").text()).contains("2 people");
    assertThat(statuses(admin, session)).containsOnly(Map.entry(ana, "PRESENT"), present(ben));
  }

  @Test
  void whoCameIsOnePersonHoweverOftenTheyAreAdded(RunningStack stack) {
    Network harbour = stack.harbour();
    Api admin = harbour.as(harbour.admin());
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    String session = past(admin, "With an address");

    String known = walkIn(admin, session, "A. Lindqvist", ada.email());
    walkIn(admin, session, "Ada", ada.email());

    assertThat(statuses(admin, session)).containsOnly(present(known));
    assertThat(known).isEqualTo(harbour.idOf(ada));
    assertThat(harbour.as(ada).get(list(session) + "/mine").orFail().json().path("status").asText())
        .isEqualTo("PRESENT");
    Visitor reader = new Visitor();
    Answer own = reader.signIn(harbour.page("/sessions/" + session), ada).orFail();
    assertThat(own.page().select("#attended").text()).isEqualTo("You were there.");
    assertThat(own.page().select("#attendance")).isEmpty();
    assertThat(harbour.as(ada).get(list(session)).status()).isEqualTo(404);
  }

  @Test
  void nobodyIsTickedBeforeItIsAboutToBegin(RunningStack stack) {
    Network harbour = stack.harbour();
    Api admin = harbour.as(harbour.admin());
    String session = harbour.publishSession(harbour.admin(), "Still to come", 5);

    Answer refused = admin.post(list(session), Map.of("name", "Ana Souza"));

    assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
    assertThat(admin.get(list(session)).orFail().json().path("open").asBoolean()).isFalse();
  }

  @Test
  void aMeetingIsNotedOnceWithWhoCameAndNobodyIsWrittenTo(RunningStack stack) {
    Network harbour = stack.harbour();
    Api admin = harbour.as(harbour.admin());
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    Visitor convener = new Visitor();
    Answer form = convener.signIn(harbour.page("/sessions/held"), harbour.admin()).orFail();
    Map<String, String> fields = UntouchedFieldsIT.asShown(form, "#held-form");
    fields.put("date", "2024-03-05");
    fields.put("start", "18:00");
    fields.computeIfPresent("communityId", (name, chosen) -> "");
    fields.remove("people");
    fields.put("mode", "ONLINE");
    fields.put("title", "Met on Tuesday");
    fields.put("names", "1. Ana Souza\r\n\r\nAda <" + ada.email() + ">");
    fields.put("outcome", "Two wards try the checklist.");
    fields.put("save", "Note the meeting");

    Answer wrong = convener.submit(form, with(fields, "names", "@")).orFail();
    assertThat(wrong.page().select(".field-error").text()).contains("Line 1");
    Answer noted = convener.submit(form, fields).orFail();
    Answer again = convener.submit(form, fields).orFail();

    String path = noted.address().getPath();
    assertThat(again.address().getPath()).isEqualTo(path);
    String id = path.substring(path.lastIndexOf('/') + 1);
    JsonNode session = admin.get("/sessions/" + id).orFail().json();
    assertThat(session.path("state").asText()).isEqualTo("HELD");
    assertThat(session.path("description").asText()).isEqualTo("Two wards try the checklist.");
    assertThat(statuses(admin, id)).hasSize(2).contains(present(harbour.idOf(ada)));
    Map<String, Object> tomorrow =
        new HashMap<>(
            Map.of(
                "title", "Not yet",
                "kind", "meeting",
                "date", "2090-03-05",
                "start", "18:00",
                "minutes", "60",
                "zone", "UTC"));
    assertThat(admin.post("/meetings", tomorrow).body()).contains("\"date\"");
  }

  /** Brought, asked about, counted and looked through on the pages. */
  @Test
  void aReportIsBroughtAskedAboutCountedAndItsNamesLookedThrough(RunningStack stack) {
    Network harbour = stack.harbour();
    Api admin = harbour.as(harbour.admin());
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    String session = past(admin, "Met by video");
    Visitor convener = new Visitor();
    Answer list =
        convener
            .signIn(harbour.page("/sessions/" + session + "/attendance"), harbour.admin())
            .orFail();
    Answer none = convener.open(harbour.page(list.page().select("#reports").attr("href"))).orFail();
    Answer form = convener.open(harbour.page(none.page().select("#bring").attr("href"))).orFail();

    Answer wrong =
        convener.upload(form, "#bring-form", Map.of(), "letter.csv", "Good morning.").orFail();
    assertThat(wrong.page().select(".field-error").text()).contains("no participants below them");
    Answer read = convener.upload(form, "#bring-form", Map.of(), "zoom.csv", zoom(ada.email()));
    assertThat(read.redirects()).isTrue();
    String report =
        admin
            .get("/sessions/" + session + "/attendance-reports")
            .orFail()
            .json()
            .path("reports")
            .path(0)
            .path("id")
            .asText();
    URI page = harbour.page("/sessions/" + session + "/reports/" + report);
    Answer brought = convener.open(page).orFail();
    assertThat(brought.page().select("#recognised").text()).contains("Zoom", "zoom.csv");
    assertThat(brought.page().select("#rows").text()).isEqualTo("2");
    assertThat(brought.page().select("#unread").text()).contains("Line 4", "cannot be read");
    assertThat(statuses(admin, session)).as("nothing counts yet").isEmpty();

    Map<String, String> fields = UntouchedFieldsIT.asShown(brought, "#report-form");
    fields.put("apply", "Apply");
    Answer asked = convener.submit(brought, fields).orFail();
    assertThat(asked.page().text()).contains("This looks like another meeting");
    Answer counted = convener.submit(asked, with(fields, "zone", "Europe/Berlin")).orFail();
    assertThat(counted.page().select("#outcome").text()).contains("2 people");
    assertThat(statuses(admin, session)).contains(present(harbour.idOf(ada)));
    assertThat(convener.open(list.address()).page().select("#people").text())
        .contains("by report: 60 min");

    Answer names = convener.open(harbour.page("/sessions/" + session + "/names")).orFail();
    String phone = names.page().select("#names a").attr("href");
    Answer choice = convener.open(harbour.page(phone)).orFail();
    assertThat(choice.page().select("#reported").text()).isEqualTo("iPhone of Ben");
    Map<String, String> decision = UntouchedFieldsIT.asShown(choice, "#name-form");
    decision.put("as", "CONTACT");
    decision.put("name", "Ben Okoro");
    decision.put("remember", "on");
    decision.put("decide", "Save");
    convener.submit(choice, decision).orFail();
    assertThat(convener.open(list.address()).page().select("#people").text()).contains("Ben Okoro");
    Answer known = convener.open(harbour.page("/admin/attendance")).orFail();
    assertThat(known.page().select("#known-form").text()).contains("iPhone of Ben → Ben Okoro");
    Map<String, String> forgetting = UntouchedFieldsIT.asShown(known, "#known-form");
    forgetting.put("forgotten", known.page().select("#known-form input[type=radio]").attr("value"));
    forgetting.put("forget", "Forget this name");
    convener.submit(known, forgetting).orFail();

    Answer applied = convener.open(page).orFail();
    Map<String, String> back = UntouchedFieldsIT.asShown(applied, "#take-back-form");
    back.put("takeBack", "Take the report back");
    convener.submit(applied, back).orFail();
    assertThat(statuses(admin, session)).isEmpty();
  }

  /** By the clocks of Berlin, an hour after those of London. */
  private static String zoom(String email) {
    return "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
        + "Ada L,"
        + email
        + ",03/05/2024 11:00:00,03/05/2024 12:00:00,60,Yes\n"
        + "iPhone of Ben,,03/05/2024 11:00:00,03/05/2024 12:00:00,60,Yes\n"
        + "Cy,,later,03/05/2024 12:00:00,60,Yes\n";
  }

  /** Ticks one and leaves the others as the page shows them; the page that comes then. */
  private static Answer tick(Visitor visitor, Answer page, String person) {
    Element form = page.page().selectFirst("#attendance-form");
    String shown =
        form.select("input[type=hidden], input[type=checkbox][checked]").stream()
            .map(field -> pair(field.attr("name"), field.val()))
            .collect(Collectors.joining("&"));
    URI address = URI.create(form.absUrl("action"));
    visitor.send(
        "POST",
        address,
        Map.of(
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            address.getScheme() + "://" + address.getRawAuthority()),
        String.join(
            "&", shown, pair("came", person), pair("mode", "ROOM"), pair("save", "Save the list")));
    return visitor.open(page.address()).orFail();
  }

  private static Map<String, String> with(Map<String, String> fields, String name, String value) {
    Map<String, String> others = new HashMap<>(fields);
    others.put(name, value);
    return others;
  }

  private static String pair(String name, String value) {
    return Stream.of(name, value)
        .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
        .collect(Collectors.joining("="));
  }

  private static Map.Entry<String, String> present(String person) {
    return Map.entry(person, "PRESENT");
  }

  static String walkIn(Api organiser, String session, String name, String email) {
    Map<String, Object> body = new HashMap<>(Map.of("name", name));
    body.put("email", email);
    for (JsonNode line : organiser.post(list(session), body).orFail().json().path("lines")) {
      if (line.path("name").asText().equals(name) || email != null) {
        return line.path("person").asText();
      }
    }
    throw new AssertionError(name + " is not in the list");
  }

  private static Map<String, String> statuses(Api organiser, String session) {
    Map<String, String> statuses = new TreeMap<>();
    organiser
        .get(list(session))
        .orFail()
        .json()
        .path("lines")
        .forEach(line -> statuses.put(line.path("person").asText(), line.path("status").asText()));
    return statuses;
  }

  static String list(String session) {
    return "/sessions/" + session + "/attendance";
  }

  private static String past(Api organiser, String title) {
    return organiser
        .post(
            "/sessions",
            Map.of(
                "title", title,
                "kind", "meeting",
                "start", "2024-03-05T10:00",
                "end", "2024-03-05T11:00",
                "zone", "UTC",
                "publish", true))
        .orFail()
        .json()
        .path("id")
        .asText();
  }
}
