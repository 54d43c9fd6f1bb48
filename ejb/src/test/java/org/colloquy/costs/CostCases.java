package org.colloquy.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.WalkIn;
import org.colloquy.attendance.boundary.Attendances;
import org.colloquy.costs.boundary.CostBasis;
import org.colloquy.costs.boundary.Costs;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Fields;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** What it takes, from the entry to the report. */
public interface CostCases {

  ReportDraft LAST_YEAR = new ReportDraft("", "", "");

  /** A webinar of an hour and a half, for which there were two, one of them half an hour. */
  @Test
  default void costsAreReckonedFromEntriesRatesAndWhoWasThere() throws Exception {
    Tenant network = Networks.make("costs-report");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = planned(admin, "Counted", false);
    Person ada = Person.of(network, "Ada");
    ada.does(() -> Beans.of(Registrations.class).register(session));
    afterwards(network);
    admin.does(
        () ->
            Beans.of(Attendances.class)
                .mark(session, List.of(Mark.tick(ada.id(), AttendanceStatus.PRESENT, null)), null));
    come(admin, session, new WalkIn("Host", null, null, AttendanceKind.HOST_OR_FACULTY, false));
    come(admin, session, new WalkIn("iPhone", null, null, null, true));
    Networks.sql()
        .update(
            "UPDATE `" + network.schema() + "`.attendance SET seconds = 1800 WHERE member_id = ?",
            ada.id());
    declare(admin, "INR", "2090-11-30", "83");
    add(admin, "amount", "24900", "currency", "INR", "sessionId", session.toString());
    add(admin, "payment", "IN_KIND", "amount", "", "hours", "20", "rate", "25");
    add(admin, "day", "2089-01-01", "amount", "7");

    CostReport report = report(admin, LAST_YEAR);
    assertThat(report.from()).isEqualTo("2089-12-04");
    assertThat(report.to()).isEqualTo("2090-12-03");
    assertThat(report.missing()).isEmpty();
    assertThat(report.whole().cash().total()).hasToString("300.00");
    assertThat(report.whole().full().total()).hasToString("800.00");
    assertThat(report.whole().participations()).isEqualTo(2);
    assertThat(report.whole().people()).isEqualTo(1);
    assertThat(report.whole().assumed()).isEqualTo(1);
    assertThat(report.whole().hours()).hasToString("2.0");
    assertThat(report.whole().full().perHour()).hasToString("400.00");
    assertThat(report.whole().full().perProduct()).isNull();
    assertThat(report.kinds())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.group()).isEqualTo("webinar");
              assertThat(line.cash().perParticipation()).hasToString("150.00");
              assertThat(line.full().overhead()).hasToString("500.00");
            });
    assertThat(report.modalities()).extracting(CostReport.Line::group).containsExactly("UNKNOWN");

    UUID taka = add(admin, "amount", "5000", "currency", "BDT", "note", "Hall");
    CostReport missing = report(admin, LAST_YEAR);
    assertThat(missing.whole().cash().total()).isNull();
    assertThat(missing.missing()).extracting(CostReport.Missing::id).containsExactly(taka);
    assertThat(missing.outlook().spent()).isNull();
    declare(admin, "BDT", "2090-12-03", "100");
    assertThat(report(admin, LAST_YEAR).missing())
        .as("no rate holds before its day")
        .extracting(CostReport.Missing::id)
        .containsExactly(taka);
    declare(admin, "BDT", "2090-12-01", "100");
    assertThat(report(admin, LAST_YEAR).whole().cash().total()).hasToString("350.00");

    Networks.sql()
        .update("DELETE FROM `" + network.schema() + "`.attendance WHERE session_id = ?", session);
    Networks.sql()
        .update(
            "DELETE FROM `" + network.schema() + "`.registration WHERE session_id = ?", session);
    Networks.sql()
        .update("DELETE FROM `" + network.schema() + "`.learning_session WHERE id = ?", session);
    CostReport without = report(admin, LAST_YEAR);
    assertThat(without.whole().cash().total())
        .as("what was spent on a session stays when the session goes")
        .hasToString("350.00");
    assertThat(without.whole().cash().perActivity()).isNull();
    assertThat(without.kinds())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.group()).isEmpty();
              assertThat(line.cash().direct()).hasToString("300.00");
              assertThat(line.cash().total()).as("nobody shares the overhead").isNull();
            });
  }

  @Test
  default void committedIncomeOfTheYearToComeStandsOverTheCostsOfTheYearBefore() throws Exception {
    Tenant network = Networks.make("costs-income");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    afterwards(network);
    add(admin, "amount", "1000");
    admin.does(
        () ->
            Beans.of(CostBasis.class)
                .commit(
                    RequestKey.fresh(),
                    new CommitmentDraft(
                        "A foundation", "1460", "USD", "2090-12-04", "2092-12-02")));

    // Two years of 730 days in all, at two a day: 365 of them lie ahead within a year.
    assertThat(report(admin, LAST_YEAR).outlook().committed()).hasToString("730.00");
    assertThat(report(admin, LAST_YEAR).outlook().spent()).hasToString("1000.00");
    assertThat(report(admin, LAST_YEAR).outlook().sustainability()).hasToString("0.73");

    admin.does(
        () -> {
          CostSetting setting = Beans.of(CostBasis.class).setting();
          Beans.of(CostBasis.class).choose(setting.version(), new SettingDraft("eur", "HOURS"));
          return null;
        });
    CostReport euros = report(admin, LAST_YEAR);
    assertThat(euros.currency()).isEqualTo("EUR");
    assertThat(euros.key()).isEqualTo(ApportionmentKey.HOURS);
    assertThat(euros.outlook().sustainability()).isNull();
    assertThat(euros.outlook().missing()).hasSize(2);
    assertThatThrownBy(
            () ->
                admin.does(
                    () -> {
                      Beans.of(CostBasis.class).choose(1, new SettingDraft("USD", "HOURS"));
                      return null;
                    }))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("stale-edit"));
  }

  @Test
  default void aCostIsAddedOnceChangedByWhoReadItAndFoundByWhatItIs() throws Exception {
    Tenant network = Networks.make("costs-list");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID made = planned(admin, "Made up", true);
    UUID session = planned(admin, "Real", false);
    afterwards(network);
    RequestKey key = RequestKey.fresh();
    CostDraft draft = draft("sessionId", session.toString(), "category", "TRAVEL");
    UUID first = admin.does(() -> Beans.of(Costs.class).add(key, draft));
    assertThat(admin.does(() -> Beans.of(Costs.class).add(key, draft))).isEqualTo(first);
    UUID overhead = add(admin, "amount", "5", "note", "Licences");

    assertThat(found(admin, CostFilter.ALL)).containsExactlyInAnyOrder(first, overhead);
    assertThat(found(admin, filter("", "", "webinar", ""))).containsExactly(first);
    assertThat(found(admin, filter("", "", "workshop", ""))).isEmpty();
    assertThat(found(admin, filter("", "", "", "UNKNOWN"))).containsExactly(first);
    assertThat(found(admin, filter("TRAVEL", "", "", ""))).containsExactly(first);
    assertThat(found(admin, filter("", "OVERHEAD", "", ""))).containsExactly(overhead);
    assertThat(fields(() -> found(admin, filter("FOOD", "ALL", "", ""))))
        .containsExactly("category", "scope");
    assertThat(fields(() -> add(admin, "sessionId", made.toString())))
        .as("what was spent on something made up is not counted")
        .containsExactly("sessionId");
    assertThat(fields(() -> add(admin, "amount", "0", "currency", "ABC", "day", "2092-01-01")))
        .containsExactly("day", "amount", "currency");

    CostView read = admin.does(() -> Beans.of(Costs.class).get(overhead));
    assertThat(read.day()).isEqualTo("2090-12-02");
    change(admin, overhead, read.version(), draft("amount", "6"));
    assertThat(admin.does(() -> Beans.of(Costs.class).get(overhead)).amount()).isEqualTo("6.00");
    assertThatThrownBy(() -> change(admin, overhead, read.version(), draft("amount", "7")))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("stale-edit"));

    declare(admin, "INR", "2090-12-02", "83");
    assertThat(fields(() -> declare(admin, "INR", "2090-12-02", "84"))).containsExactly("day");
    assertThat(fields(() -> declare(admin, "USD", "2090-12-02", "1"))).containsExactly("currency");

    Tenant other = Networks.make("costs-other");
    Person stranger = Person.of(other, "Stranger", Roles.NETWORK_ADMIN);
    assertThat(found(stranger, CostFilter.ALL)).isEmpty();
    assertThat(stranger.does(() -> Beans.of(CostBasis.class).rates())).isEmpty();
    assertThatThrownBy(() -> stranger.does(() -> Beans.of(Costs.class).get(first)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> change(stranger, first, 1, draft())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> remove(stranger, first)).isInstanceOf(NotFound.class);

    remove(admin, first);
    assertThat(found(admin, CostFilter.ALL)).containsExactly(overhead);
  }

  private static CostDraft draft(String... changes) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "day", "2090-12-02",
                "payment", "CASH",
                "amount", "10",
                "currency", "USD",
                "category", "OTHER"));
    for (int i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return Fields.make(CostDraft.class, part -> fields.get(part.getName()));
  }

  private static UUID add(Person admin, String... changes) throws Exception {
    return admin.does(() -> Beans.of(Costs.class).add(RequestKey.fresh(), draft(changes)));
  }

  private static void change(Person admin, UUID id, int version, CostDraft draft) throws Exception {
    admin.does(
        () -> {
          Beans.of(Costs.class).change(id, version, draft);
          return null;
        });
  }

  private static void remove(Person admin, UUID id) throws Exception {
    admin.does(
        () -> {
          Beans.of(Costs.class).remove(id);
          return null;
        });
  }

  private static UUID declare(Person admin, String currency, String day, String rate)
      throws Exception {
    return admin.does(
        () ->
            Beans.of(CostBasis.class)
                .declare(RequestKey.fresh(), new RateDraft(currency, day, rate)));
  }

  private static CostReport report(Person admin, ReportDraft draft) throws Exception {
    return admin.does(() -> Beans.of(Costs.class).report(draft));
  }

  private static CostFilter filter(String category, String scope, String kind, String modality) {
    return new CostFilter("2090-12-01", "2090-12-31", category, "", scope, kind, modality);
  }

  private static List<UUID> found(Person admin, CostFilter filter) throws Exception {
    return admin.does(
        () ->
            Beans.of(Costs.class).list(filter, new PageRequest(0, 20)).items().stream()
                .map(CostView::id)
                .toList());
  }

  private static List<String> fields(ThrowingCallable refused) {
    Invalid[] thrown = new Invalid[1];
    assertThatThrownBy(refused)
        .isInstanceOfSatisfying(Invalid.class, invalid -> thrown[0] = invalid);
    return thrown[0].faults().stream().map(Fault::field).toList();
  }

  private static UUID planned(Person admin, String title, boolean example) throws Exception {
    UUID session =
        admin.does(
            () ->
                Beans.of(SessionPlanning.class)
                    .create(RequestKey.fresh(), SampleDraft.titled(title).draft(), true));
    if (example) {
      Networks.sql()
          .update(
              "UPDATE `"
                  + admin.network().schema()
                  + "`.learning_session SET example = TRUE WHERE id = ?",
              session);
    }
    return session;
  }

  /** The afternoon in Nairobi is over. */
  private static void afterwards(Tenant network) {
    Beans.of(BusinessClock.class)
        .move(
            Optional.of(network.id()), MovedTime.standingAt(Instant.parse("2090-12-03T18:00:00Z")));
  }

  private static void come(Person admin, UUID session, WalkIn walkIn) throws Exception {
    admin.does(
        () -> {
          Beans.of(Attendances.class).addWalkIn(session, RequestKey.fresh(), walkIn, null);
          return null;
        });
  }
}
