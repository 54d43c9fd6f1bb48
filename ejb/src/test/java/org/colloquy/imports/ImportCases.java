package org.colloquy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.CodeLists;
import org.colloquy.costs.CostFilter;
import org.colloquy.costs.boundary.Costs;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.imports.boundary.Imports;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.kept.boundary.Kept;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.totals.boundary.LegacyTotals;
import org.junit.jupiter.api.Test;

/** A list of people, from the paste to the undoing. */
public interface ImportCases {

  int LISTED = 400;

  @Test
  default void fourHundredAddressesAreJudgedInvitedAndTakenBackAsOne() throws Exception {
    var network = Networks.make("import-people");
    var admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person.of(network, "Known");
    var id = begin(admin, list());

    var read = get(admin, id);
    assertThat(read.encoding()).isEqualTo("UTF-8");
    assertThat(read.layout()).isEqualTo(";");
    assertThat(read.headed()).isTrue();
    assertThat(read.columns())
        .extracting(ImportView.Column::field)
        .containsExactly("familyName", "givenName", "email", "");
    map(admin, id, List.of("familyName", "givenName", "email", ""));

    var checked = get(admin, id);
    assertThat(counts(checked.verdicts()))
        .isEqualTo(Map.of("NEW", 386L, "UNCHANGED", 10L, "DOUBTFUL", 1L, "WRONG", 3L));
    assertThat(invited(network)).as("nothing is kept yet").isZero();
    assertThat(
            admin.does(
                () ->
                    Beans.of(Imports.class)
                        .rows(id, Verdict.WRONG, new PageRequest(0, 10))
                        .items()
                        .stream()
                        .map(row -> row.number() + " " + row.field() + " " + row.reason())
                        .toList()))
        .containsExactly(
            "101 email members.email.wrong",
            "201 email members.email.missing",
            "301 givenName members.givenName.missing");

    admin.does(() -> Beans.of(Imports.class).apply(id, false));
    becomes(admin, id, ImportState.APPLIED);
    assertThat(counts(get(admin, id).outcomes())).isEqualTo(Map.of(Applied.DONE, 386L));
    assertThat(invited(network)).isEqualTo(386);

    // One has come, and another one was given a role.
    Networks.sql()
        .update(
            "UPDATE `" + network.schema() + "`.member SET status = 'ACTIVE' WHERE email = ?",
            "person1@list.example");
    Networks.sql()
        .update(
            "UPDATE `" + network.schema() + "`.member SET roles_edition = 2 WHERE email = ?",
            "person2@list.example");
    admin.does(() -> Beans.of(Imports.class).undo(id));
    becomes(admin, id, ImportState.UNDONE);

    assertThat(counts(get(admin, id).outcomes()))
        .isEqualTo(Map.of("came", 1L, "changed", 1L, Applied.UNDONE, 384L));
    assertThat(invited(network)).as("but the one with a role").isEqualTo(1);
    assertThatThrownBy(() -> admin.does(() -> Beans.of(Imports.class).undo(id)))
        .isInstanceOf(Conflict.class)
        .hasMessage("import-state");
    admin.does(() -> Beans.of(Imports.class).discard(id));
    assertThatThrownBy(() -> get(admin, id)).isInstanceOf(NotFound.class);
  }

  @Test
  default void whatTheColumnsWereIsRememberedForTheNextSuchList() throws Exception {
    var admin = Person.of(Networks.make("import-remember"), "Admin", Roles.NETWORK_ADMIN);
    var first = begin(admin, "Wer;Womit\nAda;ada@list.example\n".replace("Womit", "E-mail"));
    assertThat(fields(admin, first)).containsExactly("", "email");
    map(admin, first, List.of("name", "email"));

    var second = begin(admin, "WER;e-mail\nGrace;grace@list.example\n");

    assertThat(fields(admin, second)).containsExactly("name", "email");
  }

  @Test
  default void aMappingThatCannotBeIsRefused() throws Exception {
    var admin = Person.of(Networks.make("import-mapping"), "Admin", Roles.NETWORK_ADMIN);
    var id = begin(admin, "Name;E-mail\nAda;ada@list.example\n");
    for (var wrong :
        List.of(
            List.of("name", ""),
            List.of("email", "email"),
            List.of("email"),
            List.of("email", "no-such"))) {
      assertThatThrownBy(() -> admin.does(() -> Beans.of(Imports.class).map(id, wrong)))
          .as(wrong.toString())
          .isInstanceOf(Invalid.class)
          .hasMessageContaining("mapping");
    }
    assertThatThrownBy(() -> admin.does(() -> Beans.of(Imports.class).apply(id, false)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> begin(admin, "\n\n"))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("imports.empty");
  }

  @Test
  default void aListOfRegionsIsMadeChangedAndTakenBackAsOne() throws Exception {
    var network = Networks.make("import-codes");
    var admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    var columns = List.of("code", "label", "parent", "position");
    var first =
        applied(
            admin,
            "Code;Label;Lies in;Order\nmombasa;Mombasa;coast;\ncoast;Coast;;5\n"
                + "nairobi;Nairobi;atlantis;\na;A;b;\nb;B;a;\n",
            columns);
    assertThat(counts(get(admin, first).verdicts())).isEqualTo(Map.of("NEW", 2L, "WRONG", 3L));
    assertThat(regions(admin))
        .containsExactly(
            new Code("coast", "Coast", false), new Code("mombasa", "Mombasa", false, "coast"));

    var second =
        applied(
            admin,
            "Code;Label;Lies in;Order\ncoast;The coast;;\nMombasa;Mombasa;;\nmalindi;Malindi;;\n",
            columns);
    assertThat(counts(get(admin, second).verdicts()))
        .isEqualTo(Map.of("NEW", 1L, "KNOWN", 1L, "UNCHANGED", 1L));
    assertThat(regions(admin)).extracting(Code::label).contains("The coast", "Malindi");

    change(network, "UPDATE `%s`.code_list_entry SET label = 'Mine' WHERE code = 'malindi'");
    undone(admin, second);
    assertThat(counts(get(admin, second).outcomes()))
        .isEqualTo(Map.of("changed", 1L, Applied.UNDONE, 1L));
    assertThat(regions(admin)).extracting(Code::label).contains("Coast", "Mine");

    change(
        network,
        "INSERT INTO `%s`.person_profile (member_id, version, region, network_sees,"
            + " communities_see) VALUES (?, 1, 'mombasa', '', '')",
        admin.id());
    undone(admin, first);
    assertThat(counts(get(admin, first).outcomes()))
        .isEqualTo(Map.of("used", 1L, Applied.UNDONE, 1L));
    assertThat(regions(admin))
        .as("what it lay in has gone")
        .contains(new Code("mombasa", "Mombasa", false));
  }

  @Test
  default void aTemplateOfAListOfCodesHoldsWhatIsThereAndComesBackAsNothingToDo() throws Exception {
    var admin = Person.of(Networks.make("import-template"), "Admin", Roles.NETWORK_ADMIN);
    var template = admin.does(() -> Beans.of(Imports.class).template("codes-session-kind"));
    var text = new StringBuilder(String.join(";", template.fields())).append('\n');
    template
        .rows()
        .forEach(
            row ->
                text.append(
                        template.fields().stream().map(row::get).collect(Collectors.joining(";")))
                    .append('\n'));

    var id = begin(admin, "codes-session-kind", text.toString());
    map(admin, id, template.fields());

    assertThat(template.rows()).hasSizeGreaterThan(5);
    assertThat(counts(get(admin, id).verdicts()))
        .isEqualTo(Map.of("UNCHANGED", (long) template.rows().size()));
    assertThatThrownBy(() -> admin.does(() -> Beans.of(Imports.class).template("no-such")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  default void totalsOfThePastAreBroughtChangedAndTakenBack() throws Exception {
    var network = Networks.make("import-totals");
    var admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    var columns = List.of("measure", "from", "to", "value", "countries", "source");
    var head = "What is counted;From;To;Number;Countries;Source\n";
    var first =
        applied(
            admin,
            "legacy-totals",
            head
                + "Activities;2020-08;2023-03-31;over 130;;A report\n"
                + "Inscriptions;2020-08;2023-03-31;25 940;;A report\n"
                + "countries;2020-08;;53;Atlantis;A report\n"
                + "people;2020-08;;12;;A report\n"
                + "Activities;2020-08;2019;1;;A report\n",
            columns);
    assertThat(counts(get(admin, first).verdicts())).isEqualTo(Map.of("NEW", 2L, "WRONG", 3L));
    assertThat(totals(admin))
        .containsExactly("ACTIVITIES MORE_THAN 130", "REGISTRATIONS EXACT 25940");

    var second =
        applied(
            admin,
            "legacy-totals",
            head
                + "Activities;2020-08;2023-03-31;> 131;;A report\n"
                + "Registrations;2020-08;2023-03-31;25,940;;A report\n"
                + "Registrations;2021-01;2021-12;400;;Another report\n",
            columns);
    assertThat(counts(get(admin, second).verdicts()))
        .isEqualTo(Map.of("KNOWN", 1L, "UNCHANGED", 1L, "DOUBTFUL", 1L));
    assertThat(totals(admin)).contains("ACTIVITIES MORE_THAN 131");

    undone(admin, second);
    assertThat(totals(admin)).contains("ACTIVITIES MORE_THAN 130");
    change(network, "UPDATE `%s`.legacy_total SET amount = 1 WHERE measure = 'REGISTRATIONS'");
    undone(admin, first);
    assertThat(totals(admin))
        .as("somebody has changed it since")
        .containsExactly("REGISTRATIONS EXACT 1");
  }

  @Test
  default void costsAreBroughtOnceAndTakenBackAsOne() throws Exception {
    var network = Networks.make("import-costs");
    var admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    for (var title : List.of("Falls", "Twice", "Twice")) {
      admin.does(
          () ->
              Beans.of(SessionPlanning.class)
                  .create(RequestKey.fresh(), SampleDraft.titled(title).draft(), false));
    }
    var columns =
        List.of(
            "day", "payment", "amount", "currency", "hours", "rate", "category", "session", "note");
    var list =
        "Date;Cash or in kind;Amount;Currency;Hours;Rate of an hour;What for;Spent on;Note\n"
            + "2026-03-02;cash;24 900;INR;;;Platform;;Licences\n"
            + "2026-03-02;En nature;;usd;20;25;Personnel;falls;\n"
            + "2026-03-02;cash;10;USD;;;other;Twice;\n"
            + "2026-03-02;cash;10;USD;;;other;Nowhere;\n"
            + "2026-03-02;cash;24,900;INR;;;other;;\n";
    var first = applied(admin, "costs", list, columns);
    assertThat(counts(get(admin, first).verdicts())).isEqualTo(Map.of("NEW", 2L, "WRONG", 3L));
    assertThat(costs(admin))
        .containsExactlyInAnyOrder("24900.00 INR  Licences", "500.00 USD Falls ");

    var second = applied(admin, "costs", list, columns);
    assertThat(counts(get(admin, second).verdicts()))
        .as("nothing is added by itself")
        .isEqualTo(Map.of("DOUBTFUL", 2L, "WRONG", 3L));
    assertThat(costs(admin)).hasSize(2);

    change(network, "UPDATE `%s`.cost_entry SET amount = 1 WHERE currency = 'INR'");
    undone(admin, first);
    assertThat(costs(admin))
        .as("somebody has changed it since")
        .containsExactly("1.00 INR  Licences");
  }

  private static List<String> costs(Person admin) throws Exception {
    return admin.does(
        () ->
            Beans.of(Costs.class).list(CostFilter.ALL, new PageRequest(0, 20)).items().stream()
                .map(
                    cost ->
                        cost.value().toPlainString()
                            + " "
                            + cost.currency()
                            + " "
                            + cost.session()
                            + " "
                            + cost.note())
                .toList());
  }

  private static List<String> totals(Person admin) throws Exception {
    return admin.does(
        () ->
            Beans.of(LegacyTotals.class).list().stream()
                .map(total -> total.measure() + " " + total.bound() + " " + total.value())
                .toList());
  }

  private static UUID applied(Person admin, String text, List<String> fields) throws Exception {
    return applied(admin, "codes-region", text, fields);
  }

  private static UUID applied(Person admin, String kind, String text, List<String> fields)
      throws Exception {
    var id = begin(admin, kind, text);
    map(admin, id, fields);
    admin.does(() -> Beans.of(Imports.class).apply(id, false));
    becomes(admin, id, ImportState.APPLIED);
    return id;
  }

  private static void undone(Person admin, UUID id) throws Exception {
    admin.does(() -> Beans.of(Imports.class).undo(id));
    becomes(admin, id, ImportState.UNDONE);
  }

  private static List<Code> regions(Person admin) throws Exception {
    return admin.does(
        () -> {
          // What is kept may be a second old.
          Beans.of(Kept.class).forget();
          return Beans.of(CodeLists.class).all(CodeList.REGION);
        });
  }

  private static void change(Tenant network, String statement, Object... values) {
    Networks.sql().update(statement.formatted(network.schema()), values);
  }

  @Test
  default void aListOfAnotherNetworkIsNotThere() throws Exception {
    var admin = Person.of(Networks.make("import-here"), "Admin", Roles.NETWORK_ADMIN);
    var elsewhere = Person.of(Networks.make("import-there"), "Admin", Roles.NETWORK_ADMIN);
    var id = begin(admin, "ada@list.example\n");

    assertThatThrownBy(() -> get(elsewhere, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> elsewhere.does(() -> Beans.of(Imports.class).map(id, List.of("email"))))
        .isInstanceOf(NotFound.class);
  }

  /**
   * As an admin pastes it: a mark, semicolons, a column too many, nine doubles, somebody who is in,
   * a slip and three mistakes.
   */
  private static String list() {
    var list = new StringBuilder("\uFEFFNom;Prénom;Adresse e-mail;Ville\r\n");
    for (var row = 1; row <= LISTED; row++) {
      switch (row) {
        case 101 -> list.append("Lovelace;Ada;ada at example.org;Lyon\r\n");
        case 201 -> list.append("Hopper;Grace;;Lyon\r\n");
        case 301 -> list.append("\u200B;\u200B;nobody@list.example;Lyon\r\n");
        case 350 -> list.append("Curie;Marie;marie@gmial.com;Paris\r\n");
        case 360 -> list.append("Known;Known;KNOWN@example.org;Paris\r\n");
        case 391, 392, 393, 394, 395, 396, 397, 398, 399 ->
            list.append("Again;Person;Person%d@LIST.example;Paris\r\n".formatted(row - 390));
        default -> list.append("Name;Person;person%d@list.example;Lyon\r\n".formatted(row));
      }
    }
    return list.toString();
  }

  private static UUID begin(Person admin, String text) throws Exception {
    return begin(admin, "invitations", text);
  }

  private static UUID begin(Person admin, String kind, String text) throws Exception {
    return admin.does(
        () ->
            Beans.of(Imports.class)
                .begin(
                    RequestKey.fresh(),
                    kind,
                    "list.csv",
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }

  private static void map(Person admin, UUID id, List<String> fields) throws Exception {
    admin.does(() -> Beans.of(Imports.class).map(id, fields));
    becomes(admin, id, ImportState.CHECKED);
  }

  private static void becomes(Person admin, UUID id, ImportState state) throws Exception {
    ExchangeWorld.await(() -> get(admin, id).line().state() == state);
  }

  private static ImportView get(Person admin, UUID id) throws Exception {
    return admin.does(() -> Beans.of(Imports.class).get(id));
  }

  private static List<String> fields(Person admin, UUID id) throws Exception {
    return get(admin, id).columns().stream().map(ImportView.Column::field).toList();
  }

  private static Map<String, Long> counts(List<ImportView.Count> counts) {
    return counts.stream()
        .collect(Collectors.toMap(ImportView.Count::code, ImportView.Count::number));
  }

  private static long invited(Tenant network) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM `" + network.schema() + "`.member WHERE status = 'INVITED'",
            row -> row.getLong(1))
        .orElseThrow();
  }
}
