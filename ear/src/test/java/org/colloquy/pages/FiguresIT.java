package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Figures on the page, in files and for programs: the same, and nothing of too few people. */
@OnRunningStack
class FiguresIT {

  @Test
  void numbersOfTooFewPeopleComeOutOfNoDoor(RunningStack stack) {
    Network network = stack.newNetwork("figures", "Figures Network");
    people(network, "Indira", "IN", 7);
    people(network, "Bashir", "BD", 3);
    people(network, "Nadia", "NP", 5);
    String session = network.publishSession(network.admin(), "=1+1 hygiene", 1);

    // The admin has no country: 1, so that of 16 in four groups Nepal goes with Bangladesh and
    // none.
    Api admin = network.as(network.admin());
    JsonNode figure = figure(admin, "members-by-country");
    assertThat(shown(figure, "IN")).isEqualTo("7");
    assertThat(shown(figure, "BD")).isEqualTo("suppressed");
    assertThat(shown(figure, "")).isEqualTo("suppressed");
    assertThat(figure.path("total").path("count").asInt()).isEqualTo(16);
    assertThat(figure.path("smallest").asInt()).isEqualTo(5);

    Visitor visitor = new Visitor();
    Answer page = visitor.signIn(network.page("/admin/figures"), network.admin()).orFail();
    assertThat(page.page().select("#members-by-country tbody tr").eachText())
        .contains("India 7", "Bangladesh not shown");
    assertThat(page.page().select("#members-by-country svg title").text())
        .isEqualTo("Members, by country");
    String csv = visitor.get(network.page("/admin/figure/members-by-country.csv")).orFail().body();
    assertThat(csv).contains("India,7\r\n", "Bangladesh,not shown\r\n");
    String svg = visitor.get(network.page("/admin/figure/members-by-country.svg")).orFail().body();
    assertThat(svg).contains("India").doesNotContain("<script");
    Answer sheet = visitor.get(network.page("/admin/figure/members-by-country.xlsx")).orFail();
    assertThat(sheet.headers().firstValue("Content-Disposition").orElse(""))
        .contains("members-by-country.xlsx");
    assertThat(
            visitor.get(network.page("/admin/figure/registrations-by-session.csv")).orFail().body())
        .as("a title is no formula, and numbers that everybody sees are shown")
        .contains("'=1+1 hygiene,0,0\r\n");
    network.as(network.admin()).post("/sessions/" + session + "/registrations", Map.of()).orFail();
    assertThat(figure(admin, "registrations-by-session").path("total").path("count").asInt())
        .isEqualTo(1);

    Person member = network.add(Person.of("Mo", "Member", "member"));
    for (String door : new String[] {"", "/charts", "/attendances/rows", "/quality"}) {
      assertThat(network.as(member).get("/figures" + door).status()).as(door).isEqualTo(403);
    }
    indicators(network, admin, visitor);
    assertThat(
            new Visitor()
                .signIn(network.page("/admin/figure/members-by-country.csv"), member)
                .status())
        .isEqualTo(403);
    assertThat(visitor.get(network.page("/admin/figure/no-such.csv")).status()).isEqualTo(404);
    assertThat(visitor.get(network.page("/admin/figure/x/..csv")).status()).isEqualTo(404);
  }

  /** Who came to a session of the past, from the form to the file and back. */
  private static void indicators(Network network, Api admin, Visitor visitor) {
    String held = held(admin, "+1 hygiene", "A One\nB Two\nC Three");
    held(admin, "Nobody noted", "");
    Answer all = visitor.open(network.page("/admin/indicators")).orFail();
    assertThat(value(all, "activities")).isEqualTo("2");
    assertThat(value(all, "attendances")).isEqualTo("3");
    assertThat(value(all, "show-up-rate")).isEqualTo("not computable");
    assertThat(value(all, "participant-hours")).isEqualTo("3.0 h");
    assertThat(all.page().select("#indicator-attendances .definition").text()).contains("present");
    assertThat(all.page().select("#filter select").eachAttr("name"))
        .containsExactly("kind", "community", "modality", "country", "cadre");

    Answer some =
        visitor.open(network.page("/admin/indicators?kind=webinar&from=2024-03")).orFail();
    assertThat(value(some, "activities")).isEqualTo("0");
    assertThat(some.page().select("#kind option[selected]").val()).isEqualTo("webinar");
    Answer wrong = visitor.open(network.page("/admin/indicators?from=march")).orFail();
    assertThat(wrong.page().text()).contains("Write a day or a month");
    assertThat(admin.get("/figures?from=march").status()).isEqualTo(400);
    assertThat(admin.get("/figures?country=IN&cadre=nurse").body()).contains("cadre");
    assertThat(visitor.get(network.page("/admin/indicators/rows.csv?figure=none")).status())
        .isEqualTo(404);

    JsonNode attendances = admin.get("/figures/attendances").orFail().json();
    assertThat(attendances.path("value").asInt()).isEqualTo(3);
    assertThat(attendances.path("definition").asText()).isNotBlank();
    String link = all.page().select("#indicator-attendances a.rows").attr("href");
    Answer rows = visitor.open(network.page(link)).orFail();
    assertThat(rows.page().select("#counted tbody a").eachAttr("href"))
        .contains("/sessions/" + held + "/figures");
    String csv =
        visitor.get(network.page(rows.page().select("#rows-csv").attr("href"))).orFail().body();
    assertThat(csv).as("a title is no formula").contains(",'+1 hygiene,2024-03-05,meeting,");
    assertThat(csv.lines().filter(line -> line.contains(",PRESENT,")).count())
        .as("the file gives what the page says")
        .isEqualTo(attendances.path("value").asLong());
    assertThat(admin.get("/figures/attendances/rows.csv").orFail().body()).isEqualTo(csv);
    assertThat(admin.get("/figures/attendances/rows?size=2").orFail().json().path("total").asInt())
        .isEqualTo(csv.lines().count() - 1);
    for (String file : new String[] {"figures.csv", "figures.xlsx", "rows.xlsx"}) {
      visitor.get(network.page("/admin/indicators/" + file + "?figure=countries")).orFail();
    }
    Answer few = visitor.open(network.page("/admin/indicators?country=IN")).orFail();
    assertThat(few.page().text()).as("it leaves out three").contains("Too few people");
    assertThat(few.page().select(".indicator")).isEmpty();
    Answer refused = admin.get("/figures/attendances/rows?country=IN");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("suppressed");
    assertThat(
            visitor
                .get(network.page("/admin/indicators/rows.csv?figure=countries&country=IN"))
                .status())
        .isEqualTo(403);

    Answer quality = visitor.open(network.page("/admin/indicators/quality")).orFail();
    assertThat(quality.page().select("#quality-nothing-noted .count").text()).isEqualTo("1");
    String silent = quality.page().select("#quality-nothing-noted a").attr("href");
    assertThat(
            visitor.open(network.page(silent)).orFail().page().select("#counted tbody th").text())
        .isEqualTo("Nobody noted");
  }

  private static String value(Answer page, String code) {
    return page.page().select("#indicator-" + code + " .value").text();
  }

  private static String held(Api admin, String title, String names) {
    return admin
        .post(
            "/meetings",
            Map.of(
                "title", title,
                "kind", "meeting",
                "date", "2024-03-05",
                "start", "18:00",
                "minutes", "60",
                "zone", "UTC",
                "names", names))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  @Test
  void aTotalFromBeforeIsAddedOnAPageShownChangedAndRemoved(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    Answer list = admin.signIn(harbour.page("/admin/totals"), harbour.admin()).orFail();
    Answer form = admin.open(harbour.page("/admin/totals/new")).orFail();
    Map<String, String> told =
        Map.of(
            "measure", "ACTIVITIES",
            "from", "1990-01",
            "to", "1990-12-31",
            "value", "130",
            "bound", "MORE_THAN",
            "source", "A report of <1991>",
            "save", "Save");
    assertThat(list.page().select("#add-total").attr("href")).isEqualTo("/admin/totals/new");

    Map<String, String> wrong = new HashMap<>(told);
    wrong.put("from", "August 1990");
    Answer refused = admin.submit(form, wrong);
    assertThat(refused.page().select("#from-error").text()).contains("Write a day or a month");
    assertThat(admin.submit(refused, told).orFail().page().text()).contains("The total is added.");

    Answer kept = admin.open(harbour.page("/admin/totals")).orFail();
    assertThat(kept.page().select("#totals tbody tr").text())
        .contains("more than 130", "January 1990", "31 December 1990", "A report of <1991>");
    Answer figures = admin.open(harbour.page("/admin/figures")).orFail();
    assertThat(figures.page().select("#sum-ACTIVITIES .together").text()).startsWith("more than 1");
    assertThat(figures.page().select("#sum-ACTIVITIES .added").text())
        .contains("from before", "A report of <1991>");

    String link = kept.page().select("#totals tbody a").attr("href");
    Answer change = admin.open(harbour.page(link)).orFail();
    assertThat(change.page().select("#value").val()).isEqualTo("130");
    Map<String, String> open = new HashMap<>(told);
    open.put("to", "");
    assertThat(admin.submit(change, open).orFail().page().text()).contains("The total is saved.");
    assertThat(
            admin
                .open(harbour.page("/admin/figures"))
                .page()
                .select("#sum-ACTIVITIES .beside")
                .text())
        .contains("without an end", "not added");
    Answer stale = admin.submit(change, told);
    assertThat(stale.page().text()).contains("changed while you had it open");

    Answer last = admin.open(harbour.page(link)).orFail();
    Map<String, String> gone = Map.of("remove", last.page().select("#remove").val());
    assertThat(admin.submit(last, gone).orFail().page().text()).contains("The total is removed.");
    assertThat(admin.get(harbour.page(link)).status()).isEqualTo(404);
  }

  @Test
  void theSmallestNumberIsRaisedAndNeverLowered(RunningStack stack) {
    Network network = stack.newNetwork("smallest", "Smallest Network");
    people(network, "Indira", "IN", 7);
    people(network, "Nadia", "NP", 5);
    isFrom(network, network.admin(), "NP");
    Api admin = network.as(network.admin());
    assertThat(shown(figure(admin, "members-by-country"), "NP")).isEqualTo("6");

    Visitor visitor = new Visitor();
    Answer page = visitor.signIn(network.page("/admin/figures"), network.admin()).orFail();
    visitor.submit(page, Map.of("people", "7", "raise", "Raise it")).orFail();

    assertThat(shown(figure(admin, "members-by-country"), "NP")).isEqualTo("suppressed");
    assertThat(admin.get("/figures/smallest-number").json().path("people").asInt()).isEqualTo(7);
    Answer lower = admin.put("/figures/smallest-number", Map.of("people", 6));
    assertThat(lower.status()).isEqualTo(409);
    assertThat(lower.body()).contains("smallest-lower");
    for (Object wrong : new Object[] {4, 31, -1}) {
      Answer refused = admin.put("/figures/smallest-number", Map.of("people", wrong));
      assertThat(refused.status()).as("%s", wrong).isEqualTo(400);
      assertThat(refused.body()).as("%s", wrong).contains("people");
    }
    assertThat(admin.put("/figures/smallest-number", Map.of()).status()).isEqualTo(400);
    Answer again = visitor.open(network.page("/admin/figures"));
    assertThat(
            visitor
                .submit(again, Map.of("people", "many", "raise", "Raise it"))
                .page()
                .select("#people-error")
                .text())
        .contains("5", "30");
    assertThat(admin.get("/figures/smallest-number").json().path("people").asInt()).isEqualTo(7);
  }

  /** So many people who have come in and say that they are from there. */
  private static void people(Network network, String name, String country, int number) {
    IntStream.range(0, number)
        .mapToObj(i -> network.add(Person.of(name + (char) ('a' + i), "Shown", "member")))
        .forEach(person -> isFrom(network, person, country));
  }

  private static void isFrom(Network network, Person person, String country) {
    Api own = network.as(person);
    JsonNode me = own.get("/me").orFail().json();
    own.put(
            "/me",
            Map.of(
                "givenName",
                person.givenName(),
                "familyName",
                person.familyName(),
                "country",
                country,
                "version",
                me.path("version").asInt()))
        .orFail();
  }

  private static JsonNode figure(Api admin, String code) {
    return StreamSupport.stream(admin.get("/figures/charts").orFail().json().spliterator(), false)
        .filter(figure -> figure.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static String shown(JsonNode figure, String key) {
    return StreamSupport.stream(figure.path("rows").spliterator(), false)
        .filter(row -> row.path("key").asText().equals(key))
        .map(row -> row.path("counts").get(0))
        .map(
            count ->
                count.path("suppressed").asBoolean() ? "suppressed" : count.path("count").asText())
        .findFirst()
        .orElseThrow();
  }
}
