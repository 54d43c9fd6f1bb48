package org.colloquy.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.indicators.boundary.Dashboard;
import org.colloquy.members.MergeDraft;
import org.colloquy.members.boundary.Members;
import org.colloquy.members.boundary.Merges;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.suppression.TooFew;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.totals.TotalDraft;
import org.colloquy.totals.boundary.LegacyTotals;
import org.junit.jupiter.api.Test;

/** What sessions came to, from rows in the database to the dashboard, and back from its rows. */
public interface IndicatorCases {

  Instant START = Instant.parse("2023-01-10T10:00:00Z");

  /** Over 130 before, seven held here, two of them within the time of before. */
  @Test
  default void whatWasHeldHereIsAddedToTotalsAndFilteredWithoutThem() throws Exception {
    Tenant network = Networks.make("indicators-before");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    told(admin, "ACTIVITIES", "130", "MORE_THAN");
    told(admin, "REGISTRATIONS", "25940", "EXACT");
    told(admin, "PARTICIPATIONS", "13681", "EXACT");
    told(admin, "COUNTRIES", "53", "EXACT");
    List<UUID> people = people(network, 84);
    for (int i = 0; i < 7; i++) {
      boolean before = i < 2;
      UUID session =
          session(
              network,
              Instant.parse((before ? "2023-02-1" : "2023-06-1") + i + "T10:00:00Z"),
              before ? "webinar" : "workshop",
              i == 6 ? null : "https://meet.example/x");
      reconciled(network, session, 3600);
      String country = List.of("IN", "BD", "NP", "LK").get(i % 4);
      rows(network, session, people.subList(0, before ? 45 : 84), before ? 30 : 62, country);
    }

    assertThat(said(admin, "activities", FilterDraft.EMPTY)).isEqualTo("135 MORE_THAN");
    assertThat(said(admin, "registrations", FilterDraft.EMPTY)).isEqualTo("26360 EXACT");
    assertThat(said(admin, "attendances", FilterDraft.EMPTY)).isEqualTo("13991 EXACT");
    assertThat(said(admin, "attendance-ratio", FilterDraft.EMPTY)).isEqualTo("53.1 EXACT");
    assertThat(said(admin, "countries", FilterDraft.EMPTY)).isEqualTo("53 AT_LEAST");
    assertThat(said(admin, "unique-people", FilterDraft.EMPTY)).isEqualTo("62 EXACT");
    assertThat(said(admin, "kinds-used", FilterDraft.EMPTY)).isEqualTo("2 AT_LEAST");

    FilterDraft after = filter("from", "2023-04");
    assertThat(said(admin, "attendance-ratio", after)).isEqualTo("73.8 EXACT");
    assertThat(said(admin, "countries", after)).isEqualTo("4 EXACT");
    FilterDraft online = filter("modality", "online");
    assertThat(said(admin, "activities", online)).isEqualTo("2 EXACT");
    assertThat(said(admin, "activities", filter("modality", "hybrid"))).isEqualTo("4 EXACT");
    assertThat(indicator(admin, "activities", online).before()).hasSize(1);
    assertThat(said(admin, "activities", filter("modality", "in-person"))).isEqualTo("1 EXACT");
    assertThat(said(admin, "registrations", filter("kind", "webinar"))).isEqualTo("90 EXACT");
    assertThat(said(admin, "activities", filter("official", "true"))).isEqualTo("7 EXACT");
    assertThat(
            admin
                .does(
                    () ->
                        Beans.of(Dashboard.class)
                            .sessions(
                                "activities", FilterDraft.EMPTY, Which.ALL, new PageRequest(0, 20)))
                .items())
        .hasSize(7)
        .filteredOn(SessionCount::inTotal)
        .hasSize(2);
    assertThatThrownBy(() -> said(admin, "activities", filter("community", Ids.next().toString())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> said(admin, "activities", filter("kind", "party")))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> said(admin, "articles", FilterDraft.EMPTY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void peopleOfACountryAreShownByNoDoorWhereTheyOrTheOthersAreFew() throws Exception {
    Tenant network = Networks.make("indicators-few");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    List<UUID> people = people(network, 46);
    UUID session = session(network, START, "webinar", null);
    reconciled(network, session, 3600);
    rows(network, session, people.subList(0, 20), 20, "IN");
    rows(network, session, people.subList(20, 23), 3, "BD");

    assertThatThrownBy(() -> said(admin, "attendances", filter("country", "IN")))
        .as("it leaves out three")
        .isInstanceOf(TooFew.class);
    assertThatThrownBy(
            () ->
                admin.does(
                    () -> Beans.of(Dashboard.class).rows("attendances", filter("country", "IN"))))
        .isInstanceOf(TooFew.class);

    rows(network, session, people.subList(23, 26), 3, "LK");
    rows(network, session, people.subList(26, 46), 18, "NP");
    rows(network, session(network, START, "webinar", null), List.of(), 0, "NP");
    assertThat(said(admin, "attendances", filter("country", "NP"))).isEqualTo("18 EXACT");
    assertThat(said(admin, "show-up-rate", filter("country", "NP")))
        .as("two of them did not come")
        .isEqualTo("null SUPPRESSED");
    assertThatThrownBy(
            () ->
                admin.does(
                    () -> Beans.of(Dashboard.class).rows("show-up-rate", filter("country", "NP"))))
        .isInstanceOf(TooFew.class);
    assertThatThrownBy(() -> said(admin, "attendances", filter("country", "BD")))
        .isInstanceOf(TooFew.class);
  }

  /** Walk-ins, hosts, telephones, who was merged, who was erased: by plain sums over the lines. */
  @Test
  default void everyFigureIsWhatItsRowsGive() throws Exception {
    Tenant network = Networks.make("indicators-rows");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Random random = new Random(20_261_127);
    List<UUID> people = people(network, 60);
    for (int i = 0; i < 60; i++) {
      Networks.sql()
          .update(
              "UPDATE `" + network.schema() + "`.member SET country = ?, cadre = ? WHERE id = ?",
              i % 7 == 0 ? null : List.of("IN", "NP", "KE").get(i % 3),
              i % 5 == 0 ? null : i % 2 == 0 ? "nurse" : "physician",
              people.get(i));
    }
    for (int i = 0; i < 16; i++) {
      generate(network, random, people, i);
    }
    admin.does(
        () -> Beans.of(Merges.class).merge(new MergeDraft(people.get(0), 0, people.get(1), 0)));
    admin.does(() -> Beans.of(Members.class).remove(people.get(2)));

    for (FilterDraft chosen :
        List.of(
            FilterDraft.EMPTY,
            filter("kind", "webinar"),
            filter("official", "true"),
            filter("modality", "hybrid"),
            filter("from", "2023-02"),
            filter("country", "IN"),
            filter("cadre", "nurse"))) {
      for (Indicator shown : admin.does(() -> Beans.of(Dashboard.class).all(chosen))) {
        if (shown.precision() == Precision.SUPPRESSED) {
          continue;
        }
        Lines lines =
            Lines.of(admin.does(() -> Beans.of(Dashboard.class).rows(shown.code(), chosen)));
        assertThat(Objects.toString(shown.value()))
            .as("%s by %s", shown.code(), chosen)
            .isEqualTo(lines.figure(shown.code()));
      }
    }
    Indicator attendances = indicator(admin, "attendances", FilterDraft.EMPTY);
    assertThat(attendances.exclusions())
        .as("the generator makes what has to be told apart")
        .extracting(Exclusion::reason)
        .containsExactlyInAnyOrder(
            Exclusion.Reason.NOTHING_NOTED,
            Exclusion.Reason.PARTIAL,
            Exclusion.Reason.HOST_OR_FACULTY,
            Exclusion.Reason.NOT_A_PERSON);
    List<QualityLine> amiss = admin.does(() -> Beans.of(Dashboard.class).quality());
    assertThat(amiss).extracting(QualityLine::code).contains("doubles", "attendances-country");
    for (Which which : List.of(Which.NOTHING_NOTED, Which.OVERDUE)) {
      String code = which == Which.OVERDUE ? "overdue" : "nothing-noted";
      assertThat(
              admin
                  .does(
                      () ->
                          Beans.of(Dashboard.class)
                              .sessions(
                                  "activities", FilterDraft.EMPTY, which, new PageRequest(0, 1)))
                  .total())
          .as(code)
          .isPositive()
          .isEqualTo(
              amiss.stream()
                  .filter(line -> line.code().equals(code))
                  .mapToLong(QualityLine::count)
                  .sum());
    }
  }

  /** Every fourth is not reconciled, and of every eighth nothing is noted at all. */
  private static void generate(Tenant network, Random random, List<UUID> people, int number) {
    UUID session =
        session(
            network,
            START.plusSeconds(86_400L * 3 * number),
            number % 3 == 0 ? "workshop" : "webinar",
            number % 2 == 0 ? "https://meet.example/x" : null);
    boolean open = number % 4 == 3;
    boolean silent = number % 8 == 7;
    if (!open) {
      reconciled(network, session, 3000 + number);
    }
    for (int i = 0; i < people.size(); i++) {
      int dice = random.nextInt(10);
      String standing = dice < 6 ? "CONFIRMED" : dice < 7 ? "WAITING" : "WALK_IN";
      if (open && !standing.equals("WALK_IN")) {
        registered(network, session, people.get(i), standing, i);
      }
      if (silent || random.nextInt(5) == 0) {
        continue;
      }
      String status =
          List.of("PRESENT", "PRESENT", "PRESENT", "PARTIAL", "ABSENT", "EXCUSED")
              .get(random.nextInt(6));
      String kind = random.nextInt(15) == 0 ? "HOST_OR_FACULTY" : "PERSON";
      attended(
          network,
          session,
          people.get(i),
          kind,
          status,
          random.nextBoolean() ? null : random.nextInt(4000),
          open ? null : standing,
          random.nextInt(6) == 0 ? null : List.of("IN", "NP", "KE", "HT").get(random.nextInt(4)),
          random.nextInt(5) == 0 ? null : random.nextBoolean() ? "nurse" : "physician");
    }
    if (!silent) {
      for (String kind : List.of("PERSON", "NOT_A_PERSON")) {
        attended(
            network, session, null, kind, "PRESENT", null, open ? null : "WALK_IN", null, null);
      }
    }
  }

  /** The rows as lines of text, and figures by plain sums over them. */
  record Lines(List<Map<String, String>> lines) {

    static Lines of(List<CountedRow> rows) {
      return new Lines(
          rows.stream()
              .map(
                  row ->
                      Arrays.stream(CountedRow.class.getRecordComponents())
                          .collect(
                              Collectors.toMap(
                                  component -> component.getName(),
                                  component -> text(row, component))))
              .toList());
    }

    private static String text(CountedRow row, java.lang.reflect.RecordComponent component) {
      try {
        return Objects.toString(component.getAccessor().invoke(row), "");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    String figure(String code) {
      long seats = count(line -> is(line, "standing", "CONFIRMED"));
      long came = count(line -> is(line, "status", "PRESENT"));
      long seatsNoted =
          count(line -> is(line, "standing", "CONFIRMED") && is(line, "noted", "true"));
      long both = count(line -> is(line, "standing", "CONFIRMED") && is(line, "status", "PRESENT"));
      return switch (code) {
        case "activities" -> Integer.toString(different(lines.stream(), "session").size());
        case "kinds-used" -> Integer.toString(different(lines.stream(), "kind").size());
        case "registrations" -> Long.toString(seats);
        case "attendances" -> Long.toString(came);
        case "attendance-ratio" -> tenths(came * 100, seatsNoted);
        case "show-up-rate" -> tenths(both * 100, seatsNoted);
        case "unique-people" -> Integer.toString(often().size());
        case "repeat-rate" ->
            tenths(often().values().stream().filter(n -> n > 1).count() * 100, often().size());
        case "countries" -> Integer.toString(different(there(), "country").size());
        case "continents" -> Integer.toString(different(there(), "continent").size());
        case "participant-hours" -> tenths(seconds(), 3600);
        case "reach-per-activity" ->
            tenths(
                came,
                different(lines.stream().filter(line -> is(line, "noted", "true")), "session")
                    .size());
        default -> throw new IllegalArgumentException(code);
      };
    }

    private static boolean is(Map<String, String> line, String column, String value) {
      return line.get(column).equals(value);
    }

    private long count(Predicate<Map<String, String>> which) {
      return lines.stream().filter(line -> is(line, "counts", "PERSON")).filter(which).count();
    }

    private Stream<Map<String, String>> there() {
      return lines.stream()
          .filter(line -> is(line, "counts", "PERSON"))
          .filter(line -> is(line, "status", "PRESENT"));
    }

    private static Set<String> different(Stream<Map<String, String>> lines, String column) {
      Set<String> values =
          lines.map(line -> line.get(column)).collect(Collectors.toCollection(HashSet::new));
      values.remove("");
      return values;
    }

    private Map<String, Integer> often() {
      Map<String, Integer> often = new HashMap<>();
      there().forEach(line -> often.merge(line.get("person"), 1, Integer::sum));
      often.remove("");
      return often;
    }

    private long seconds() {
      long seconds = 0;
      for (Map<String, String> line : lines) {
        boolean person = is(line, "counts", "PERSON");
        if (person && is(line, "status", "PRESENT") && is(line, "seconds", "")) {
          seconds += Long.parseLong(line.get("heldSeconds"));
        } else if (person
            && (is(line, "status", "PRESENT") || is(line, "status", "PARTIAL"))
            && !is(line, "seconds", "")) {
          seconds += Long.parseLong(line.get("seconds"));
        }
      }
      return seconds;
    }

    /** To one decimal, half up, in whole numbers. */
    private static String tenths(long part, long whole) {
      if (whole == 0) {
        return "null";
      }
      return BigDecimal.valueOf((part * 20 + whole) / (2 * whole), 1).toPlainString();
    }
  }

  private static FilterDraft filter(String field, String value) {
    Map<String, String> said = Map.of(field, value);
    return new FilterDraft(
        said.get("from"),
        said.get("to"),
        said.get("kind"),
        said.get("community"),
        said.get("modality"),
        said.get("country"),
        said.get("cadre"),
        said.get("official"));
  }

  private static Indicator indicator(Person admin, String code, FilterDraft filter)
      throws Exception {
    return admin.does(() -> Beans.of(Dashboard.class).get(code, filter));
  }

  private static String said(Person admin, String code, FilterDraft filter) throws Exception {
    Indicator indicator = indicator(admin, code, filter);
    return indicator.value() + " " + indicator.precision();
  }

  private static void told(Person admin, String measure, String value, String bound)
      throws Exception {
    TotalDraft total =
        new TotalDraft(
            measure, "2020-08", "2023-03-31", List.of(), List.of(), value, bound, "A report");
    admin.does(
        () -> {
          Beans.of(LegacyTotals.class).add(RequestKey.fresh(), total);
        });
  }

  private static List<UUID> people(Tenant network, int many) {
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      people.add(Person.of(network, "P" + i).id());
    }
    return people;
  }

  /** An hour, in a room; and online where there is a link. */
  private static UUID session(Tenant network, Instant start, String kind, String link) {
    UUID id = Ids.next();
    Networks.sql()
        .update(
            "INSERT INTO `"
                + network.schema()
                + "`.learning_session (id, version, title, description, kind, starts_at, ends_at,"
                + " zone, place, link, status, origin, created_at, example) VALUES (?, 1, 'Held',"
                + " '', ?, ?, ?, 'UTC', ?, ?, 'PUBLISHED', 'HOME', ?, FALSE)",
            id,
            kind,
            start,
            start.plusSeconds(3600),
            kind.equals("webinar") && link != null ? null : "Room 1",
            link,
            start);
    return id;
  }

  private static void reconciled(Tenant network, UUID session, int seconds) {
    Networks.sql()
        .update(
            "INSERT INTO `"
                + network.schema()
                + "`.reconciliation VALUES (?, 1, ?, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL,"
                + " ?)",
            session,
            START + "/" + START.plusSeconds(seconds),
            START);
  }

  /** All with a seat, the first so many of whom came. */
  private static void rows(
      Tenant network, UUID session, List<UUID> people, int came, String country) {
    for (int i = 0; i < people.size(); i++) {
      attended(
          network,
          session,
          people.get(i),
          "PERSON",
          i < came ? "PRESENT" : "ABSENT",
          null,
          "CONFIRMED",
          country,
          null);
    }
  }

  private static void attended(
      Tenant network,
      UUID session,
      UUID person,
      String kind,
      String status,
      Integer seconds,
      String standing,
      String country,
      String cadre) {
    Networks.sql()
        .update(
            "INSERT INTO `"
                + network.schema()
                + "`.attendance (id, version, session_id, member_id, name, kind, status, seconds,"
                + " mode, evidence, noted_at, number, standing, country, cadre) VALUES (?, 1, ?, ?,"
                + " ?, ?, ?, ?, 'ROOM', 'TICKED', ?, 1, ?, ?, ?)",
            Ids.next(),
            session,
            person,
            person == null ? "iPhone" : null,
            kind,
            status,
            seconds,
            START,
            standing,
            standing == null ? null : country,
            standing == null ? null : cadre);
  }

  private static void registered(
      Tenant network, UUID session, UUID person, String status, int place) {
    Networks.sql()
        .update(
            "INSERT INTO `"
                + network.schema()
                + "`.registration (id, version, session_id, member_id, status, place_in_line,"
                + " asked_at) VALUES (?, 1, ?, ?, ?, ?, ?)",
            Ids.next(),
            session,
            person,
            status,
            place + 1,
            START);
  }
}
