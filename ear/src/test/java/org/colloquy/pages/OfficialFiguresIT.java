package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** What a session came to, once its figures are official: those of its rows. */
@OnRunningStack
class OfficialFiguresIT {

  /** Three with a seat, one who cancelled, one who waits; and who came, ticked by hand. */
  @Test
  void officialFiguresAreThoseOfTheRowsAndKeepWhatIsChangedAfterwards(RunningStack stack) {
    Network harbour = stack.harbour();
    Api admin = harbour.as(harbour.admin());
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(2, ChronoUnit.DAYS);
    String session = planned(admin, start, 3);
    List<String> people = registered(stack, harbour, session, 5);
    stack.timeOf(harbour).moveTo(start.plus(2, ChronoUnit.HOURS));
    try {
      Until.becomes(
          "the session is over",
          () -> admin.get("/sessions/" + session).orFail().json().path("state").asText(),
          "HELD"::equals);
      String list = AttendanceIT.list(session);
      admin.put(list + "/" + people.get(1), Map.of("status", "PRESENT")).orFail();
      admin.put(list + "/" + people.get(2), Map.of("status", "PARTIAL", "minutes", 10)).orFail();
      for (int i = 0; i < 2; i++) {
        AttendanceIT.walkIn(admin, session, "Walk In " + (char) ('A' + i), null);
      }
      add(admin, list, Map.of("name", "iPhone", "unknown", true));
      add(admin, list, Map.of("name", "Ana Host", "kind", "HOST_OR_FACULTY"));
      add(admin, list, Map.of("name", "Ana's Notetaker (Otter.ai)", "kind", "NOT_A_PERSON"));

      JsonNode official =
          admin.post("/sessions/" + session + "/figures/reconciliation", Map.of()).orFail().json();

      assertThat(figures(official))
          .containsEntry("registrations", "3")
          .containsEntry("waiting", "1")
          .containsEntry("attendances", "4")
          .containsEntry("ratio", "133.3")
          .containsEntry("showUps", "1")
          .containsEntry("showUpRate", "33.3")
          .containsEntry("people", "3")
          .containsEntry("unidentified", "1")
          .containsEntry("partial", "1")
          .containsEntry("noShows", "1")
          .containsEntry("excluded", "2")
          .containsEntry("assumed", "4");
      Visitor organiser = new Visitor();
      Answer page =
          organiser
              .signIn(harbour.page("/sessions/" + session + "/figures"), harbour.admin())
              .orFail();
      assertThat(page.page().select("#figure-attendances").text()).isEqualTo("4");
      assertSameByArithmetic(organiser, harbour, session, official);

      String late = people.get(3);
      assertThat(admin.put(list + "/" + late, Map.of("status", "PRESENT")).body())
          .contains("\"reason\"");
      admin
          .put(list + "/" + late, Map.of("status", "PRESENT", "reason", "Came by telephone."))
          .orFail();
      JsonNode adjusted = admin.get("/sessions/" + session + "/figures").orFail().json();
      assertThat(adjusted.path("attendances").asInt()).isEqualTo(5);
      assertThat(adjusted.path("reconciled").path("attendances").asInt()).isEqualTo(4);
      assertThat(adjusted.path("adjustments")).hasSize(1);
      assertThat(adjusted.path("adjustments").path(0).path("before").asText()).startsWith("ABSENT");
      assertThat(adjusted.path("adjustments").path(0).path("reason").asText())
          .isEqualTo("Came by telephone.");
      admin.delete("/members/" + late).orFail();
      assertThat(admin.get("/sessions/" + session + "/figures").orFail().json().path("attendances"))
          .isEqualTo(adjusted.path("attendances"));
      assertSameByArithmetic(organiser, harbour, session, adjusted);
      assertThat(admin.post("/sessions/" + session + "/figures/reconciliation", Map.of()).status())
          .isEqualTo(409);
    } finally {
      stack.timeOf(harbour).goBackToToday();
    }
  }

  /** The file alone, read line by line and counted by hand. */
  private static void assertSameByArithmetic(
      Visitor organiser, Network network, String session, JsonNode figures) {
    String file =
        organiser.get(network.page("/sessions/figures/rows.csv?id=" + session)).orFail().body();
    Map<String, Integer> counted = new HashMap<>();
    List<String> lines = file.strip().lines().toList();
    assertThat(lines.get(0))
        .endsWith(
            "number,kind,identified,standing,status,seconds,mode,evidence,country,cadre,durationOnly");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      boolean person = cells[1].equals("PERSON");
      boolean there = cells[4].equals("PRESENT");
      boolean seat = cells[3].equals("CONFIRMED");
      count(counted, "excluded", !person);
      count(counted, "registrations", person && seat);
      count(counted, "attendances", person && there);
      count(counted, "showUps", person && there && seat);
      count(counted, "people", person && there && cells[2].equals("true"));
      count(counted, "unidentified", person && there && cells[2].equals("false"));
      count(counted, "partial", person && cells[4].equals("PARTIAL"));
      count(counted, "noShows", person && seat && cells[4].equals("ABSENT"));
      count(counted, "waiting", person && cells[3].equals("WAITING"));
    }
    counted.forEach(
        (figure, count) -> assertThat(figures.path(figure).asInt()).as(figure).isEqualTo(count));
    assertThat(counted).hasSize(9);
  }

  private static void count(Map<String, Integer> counted, String figure, boolean one) {
    counted.merge(figure, one ? 1 : 0, Integer::sum);
  }

  private static Map<String, String> figures(JsonNode reckoning) {
    Map<String, String> figures = new TreeMap<>();
    reckoning
        .fieldNames()
        .forEachRemaining(name -> figures.put(name, reckoning.path(name).asText()));
    return figures;
  }

  private static void add(Api organiser, String list, Map<String, Object> person) {
    organiser.post(list, person).orFail();
  }

  private static String planned(Api organiser, Instant start, int seats) {
    return organiser
        .post(
            "/sessions",
            Map.of(
                "title",
                "To be reconciled",
                "kind",
                "webinar",
                "start",
                start.toString(),
                "end",
                start.plus(1, ChronoUnit.HOURS).toString(),
                "zone",
                "UTC",
                "seats",
                seats,
                "publish",
                true))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  /** The ids in the order of asking; the first one gives the seat back to those who wait. */
  private static List<String> registered(
      RunningStack stack, Network network, String session, int many) {
    List<String> ids = new ArrayList<>();
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Person person = stack.memberOf(network, "Member" + (char) ('a' + i), "Of the list");
      network.as(person).post("/sessions/" + session + "/registrations", null).orFail();
      people.add(person);
      ids.add(network.idOf(person));
    }
    for (Person person : people.subList(0, 1)) {
      network.as(person).delete("/sessions/" + session + "/registrations/me").orFail();
    }
    return ids;
  }
}
