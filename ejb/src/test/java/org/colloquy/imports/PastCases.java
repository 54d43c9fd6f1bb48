package org.colloquy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.Reckoning;
import org.colloquy.attendance.boundary.Attendances;
import org.colloquy.attendance.boundary.PastReckonings;
import org.colloquy.attendance.boundary.Reckonings;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.imports.boundary.Imports;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.boundary.Tasks;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** A workbook of what a network did before, from the upload to the undoing. */
public interface PastCases {

  List<String> TABLES =
      List.of(
          "member",
          "learning_session",
          "registration",
          "attendance",
          "reconciliation",
          "cost_entry",
          "attendance_adjustment");

  @Test
  default void aWorkbookOfThePastIsHeldReconciledAndTakenBackAsOne() throws Exception {
    Tenant network = Networks.make("past-whole");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Map<String, Long> before = counts(network);
    UUID id = checked(admin, workbook(ada));

    ImportView view = get(admin, id);
    assertThat(view.columns()).extracting(ImportView.Column::sheet).contains("activities");
    assertThat(numbers(view.verdicts())).isEqualTo(Map.of("NEW", 24L, "WRONG", 6L));
    assertThat(wrong(admin, id))
        .containsExactly(
            "activities activities.start past-future",
            "activities activities.ref double",
            "registrations registrations.ref past-activity-wrong",
            "attendance attendance.ref past-no-activity",
            "costs costs.ref past-no-activity",
            "costs costs.currency costs.currency");
    assertThat(counts(network)).as("nothing is kept yet").isEqualTo(before);

    admin.does(() -> Beans.of(Imports.class).apply(id, false));
    becomes(admin, id, ImportState.APPLIED);
    assertThat(numbers(get(admin, id).outcomes())).isEqualTo(Map.of(Applied.DONE, 24L));
    assertThat(grown(before, counts(network)))
        .isEqualTo(
            Map.of(
                "member",
                7L,
                "learning_session",
                3L,
                "registration",
                10L,
                "attendance",
                9L,
                "cost_entry",
                2L));
    assertThat(costs(network))
        .as("one on what was held, its date as a spreadsheet keeps it, and one on all")
        .containsExactlyInAnyOrder("2021-03-05 Falls", "2021-04-01 null");
    assertThat(mails(network)).isZero();
    assertThat(contacts(network)).containsOnly("CONTACT IMPORTED null");

    reconcile(admin, id);
    assertThat(grown(before, counts(network)))
        .as("who registered and of whom nothing is said was not there")
        .containsEntry("attendance", 12L)
        .containsEntry("reconciliation", 3L);
    UUID falls = session(network, "Falls");
    Reckoning figures = admin.does(() -> Beans.of(Reckonings.class).of(falls));
    assertThat(figures.official()).isTrue();
    assertThat(figures.now().registrations()).isEqualTo(4);
    assertThat(figures.now().attendances()).isEqualTo(3);
    assertThat(figures.now().walkIns()).isEqualTo(1);
    assertThat(figures.now().partial()).isEqualTo(1);
    assertThat(figures.now().noShows()).isEqualTo(1);
    assertThat(admin.does(() -> Beans.of(Reckonings.class).rows(falls)))
        .extracting(row -> row.country() + " " + row.evidence())
        .as("the country that the row says is the country of then")
        .contains("TZ IMPORTED", "KE IMPORTED", "UG IMPORTED");

    admin.does(() -> Beans.of(Imports.class).undo(id));
    becomes(admin, id, ImportState.UNDONE);
    assertThat(numbers(get(admin, id).outcomes())).isEqualTo(Map.of(Applied.UNDONE, 24L));
    assertThat(counts(network)).isEqualTo(before);
    assertThat(mails(network)).isZero();
    assertThatThrownBy(
            () ->
                admin.does(() -> Beans.of(PastReckonings.class).reconcile(id, RequestKey.fresh())))
        .isInstanceOf(Conflict.class)
        .hasMessage("import-state");
  }

  @Test
  default void whatPeopleHaveChangedOfAPastSessionStaysWhole() throws Exception {
    Tenant network = Networks.make("past-changed");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Map<String, Long> before = counts(network);
    UUID id = checked(admin, workbook(ada));
    admin.does(() -> Beans.of(Imports.class).apply(id, false));
    becomes(admin, id, ImportState.APPLIED);
    UUID again = checked(admin, workbook(ada));
    assertThat(numbers(get(admin, again).verdicts()))
        .as("the same workbook again")
        .isEqualTo(Map.of("UNCHANGED", 23L, "DOUBTFUL", 1L, "WRONG", 6L));
    reconcile(admin, id);
    admin.does(
        () ->
            Beans.of(Attendances.class)
                .mark(
                    session(network, "Falls"),
                    List.of(Mark.tick(ada.id(), AttendanceStatus.ABSENT, AttendanceMode.ONLINE)),
                    "The list was of another day."));
    Networks.sql()
        .update(
            "UPDATE `" + network.schema() + "`.learning_session SET version = 2 WHERE title = ?",
            "Wounds");

    admin.does(() -> Beans.of(Imports.class).undo(id));
    becomes(admin, id, ImportState.UNDONE);

    assertThat(numbers(get(admin, id).outcomes()))
        .isEqualTo(Map.of("changed", 17L, Applied.UNDONE, 7L));
    assertThat(grown(before, counts(network)))
        .containsEntry("learning_session", 2L)
        .containsEntry("registration", 7L)
        .containsEntry("attendance", 9L)
        .containsEntry("reconciliation", 2L)
        .containsEntry("cost_entry", 1L)
        .as("who was nowhere else")
        .containsEntry("member", 6L);
  }

  @Test
  default void whatIsNoWorkbookOfThePastIsRefused() throws Exception {
    Person admin = Person.of(Networks.make("past-refused"), "Admin", Roles.NETWORK_ADMIN);

    assertThatThrownBy(() -> begin(admin, "Reference;Title\nA;Falls\n".getBytes("UTF-8")))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("imports.sheets");
    UUID id = begin(admin, workbook(admin));
    List<String> mapping = fields(get(admin, id));
    assertThatThrownBy(
            () ->
                admin.does(
                    () ->
                        Beans.of(Imports.class)
                            .map(
                                id,
                                mapping.stream()
                                    .map(each -> each.replace("registrations.", "attendance."))
                                    .toList())))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("imports.mapping");
    assertThat(admin.does(() -> Beans.of(Imports.class).template("past")).sheets())
        .extracting(ImportTemplate::kind)
        .containsSubsequence("activities", "registrations", "attendance");
  }

  /** Five rows of which three are sound, eleven with ten, ten with nine; four costs with two. */
  private static byte[] workbook(Person ada) throws IOException {
    String member = ada.email();
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    sheets.put(
        "Attendance",
        List.of(
            List.of("Activity", "Name", "Email", "Country", "Minutes", "Status", "Role"),
            List.of("A-001", "", member, "Tanzania", "90", "", ""),
            List.of("a-001", "Bo, Ben", "", "", "85", "present", ""),
            List.of("A-001", "Caro Cy", "", "Kenya", "30", "partial", ""),
            List.of("A-001", "Gus Go", "", "Uganda", "90", "", ""),
            List.of("A-002", "", "ben@list.example", "", "", "yes", ""),
            List.of("A-002", "Caro Cy", "", "Kenya", "100", "", ""),
            List.of("A-002", "Hal Ho", "", "", "", "", "host"),
            List.of("A-003", "", member, "", "", "", ""),
            List.of("A-003", "", "fay@list.example", "", "", "excused", ""),
            List.of("A-009", "Nobody Known", "", "", "", "", "")));
    sheets.put(
        "Costs",
        List.of(
            List.of("Activity", "Day", "Cash or in kind", "Amount", "Currency", "What for"),
            List.of("A-001", "44260", "cash", "120", "GBP", "platform"),
            List.of("", "2021-04-01", "cash", "80.50", "GBP", "staff"),
            List.of("A-009", "2021-04-01", "cash", "1", "GBP", "staff"),
            List.of("", "2021-04-01", "cash", "1", "Pounds", "staff")));
    sheets.put("Notes", List.of(List.of("of no concern"), List.of("at all")));
    sheets.put(
        "Registrations",
        List.of(
            List.of("Activity", "Name", "Email", "Country"),
            List.of("A-003", "Ada OfAda", member, ""),
            List.of("A-001", "Ada OfAda", member, ""),
            List.of("A-001", "Ben Bo", "ben@list.example", "KE"),
            List.of("A-001", "Caro Cy", "", "Kenya"),
            List.of("A-001", "Dan Do", "dan@list.example", ""),
            List.of("A-002", "Ben Bo", "ben@list.example", "KE"),
            List.of("A-002", "Caro Cy", "", "Kenya"),
            List.of("A-002", "Eve Eno", "eve@list.example", ""),
            List.of("A-003", "Ben Bo", "ben@list.example", ""),
            List.of("A-003", "Fay Fo", "fay@list.example", ""),
            List.of("A-004", "Fay Fo", "fay@list.example", "")));
    sheets.put(
        "Activities",
        List.of(
            List.of("Reference", "Title", "Kind", "Start", "End", "Minutes", "Time zone", "Place"),
            List.of("A-001", "Falls", "webinar", "2021-03-05 14:00", "15:30", "", "UTC", ""),
            List.of("A-002", "Wounds", "Workshop", "9.4.2021 10:00", "", "120", "", "Ward 3"),
            List.of("A-003", "Sleep", "meeting", "44327", "", "60", "", ""),
            List.of("A-004", "To come", "meeting", "2199-01-01 09:00", "10:00", "", "", ""),
            List.of("A-001", "Falls again", "meeting", "2021-06-01 09:00", "10:00", "", "", "")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Colloquy", null)) {
      sheets.forEach(
          (name, rows) -> {
            var sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
              for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
              }
            }
          });
    }
    return out.toByteArray();
  }

  private static UUID begin(Person admin, byte[] book) throws Exception {
    return admin.does(
        () ->
            Beans.of(Imports.class)
                .begin(RequestKey.fresh(), "past", "past.xlsx", new ByteArrayInputStream(book)));
  }

  private static UUID checked(Person admin, byte[] book) throws Exception {
    UUID id = begin(admin, book);
    List<String> mapping = fields(get(admin, id));
    admin.does(() -> Beans.of(Imports.class).map(id, mapping));
    becomes(admin, id, ImportState.CHECKED);
    return id;
  }

  private static List<String> fields(ImportView view) {
    return view.columns().stream().map(ImportView.Column::field).toList();
  }

  private static void reconcile(Person admin, UUID id) throws Exception {
    UUID task = admin.does(() -> Beans.of(PastReckonings.class).reconcile(id, RequestKey.fresh()));
    ExchangeWorld.await(
        () -> admin.does(() -> Beans.of(Tasks.class).get(task)).line().state().equals("DONE"));
  }

  private static List<String> wrong(Person admin, UUID id) throws Exception {
    return admin.does(
        () ->
            Beans.of(Imports.class).rows(id, Verdict.WRONG, new PageRequest(0, 10)).items().stream()
                .map(row -> row.sheet() + " " + row.field() + " " + row.reason())
                .toList());
  }

  private static ImportView get(Person admin, UUID id) throws Exception {
    return admin.does(() -> Beans.of(Imports.class).get(id));
  }

  private static void becomes(Person admin, UUID id, ImportState state) throws Exception {
    ExchangeWorld.await(() -> get(admin, id).line().state() == state);
  }

  private static Map<String, Long> numbers(List<ImportView.Count> counts) {
    return counts.stream()
        .collect(Collectors.toMap(ImportView.Count::code, ImportView.Count::number));
  }

  private static Map<String, Long> counts(Tenant network) {
    return TABLES.stream()
        .collect(
            Collectors.toMap(
                table -> table,
                table ->
                    Networks.sql()
                        .first(
                            "SELECT COUNT(*) FROM `" + network.schema() + "`." + table,
                            row -> row.getLong(1))
                        .orElseThrow()));
  }

  private static Map<String, Long> grown(Map<String, Long> before, Map<String, Long> now) {
    return now.entrySet().stream()
        .filter(each -> !each.getValue().equals(before.get(each.getKey())))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> each.getValue() - before.get(each.getKey())));
  }

  private static long mails(Tenant network) {
    return Networks.sql()
            .first(
                "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'mail' AND tenant_id = ?",
                row -> row.getLong(1),
                network.id().value())
            .orElseThrow()
        + Networks.sql()
            .first(
                "SELECT COUNT(*) FROM `" + network.schema() + "`.sent_letter",
                row -> row.getLong(1))
            .orElseThrow();
  }

  private static List<String> contacts(Tenant network) {
    return Networks.sql()
        .list(
            "SELECT status, contact_origin, mail_wanted_at FROM `"
                + network.schema()
                + "`.member WHERE status <> 'ACTIVE'",
            row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
  }

  private static List<String> costs(Tenant network) {
    return Networks.sql()
        .list(
            "SELECT c.day, s.title FROM `%1$s`.cost_entry c LEFT JOIN `%1$s`.learning_session s ON"
                    .formatted(network.schema())
                + " s.id = c.session_id",
            row -> row.getString(1) + " " + row.getString(2));
  }

  private static UUID session(Tenant network, String title) {
    return Networks.sql()
        .first(
            "SELECT BIN_TO_UUID(id) FROM `"
                + network.schema()
                + "`.learning_session WHERE title = ?",
            row -> UUID.fromString(row.getString(1)),
            title)
        .orElseThrow();
  }
}
