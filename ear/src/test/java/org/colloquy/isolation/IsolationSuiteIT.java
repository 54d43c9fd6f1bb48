package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.colloquy.running.Answer;
import org.colloquy.running.Archive;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RawHttp;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Nothing of one network reaches another: every service that a site describes, every page in the
 * table of areas and every kind of job is tried with another network's ids, tokens, cookies, links
 * and hosts, by everybody. None of the three is listed here, so a new one is tried by itself; where
 * it is about a new sort of thing, or is not called with success on one's own, the suite fails and
 * says what to add.
 */
@OnRunningStack
class IsolationSuiteIT {

  /** Columns of text that say nothing a person wrote, by what they hold. */
  private static final Map<String, String> NOT_WRITTEN =
      Map.ofEntries(
          Map.entry("member.roles", "roles"),
          Map.entry("member.subject", "the realm's own id"),
          Map.entry("member.time_zone", "a time zone"),
          Map.entry("ended_session.sid", "the realm's own id"),
          Map.entry("person_profile.languages", "codes of languages"),
          Map.entry("person_profile.network_sees", "names of fields"),
          Map.entry("person_profile.communities_see", "names of fields"),
          Map.entry("merged_row.table_name", "the name of a table"),
          Map.entry("merged_row.column_name", "the name of a column"),
          Map.entry("merged_row.content", "those who are one here had nothing"),
          Map.entry("learning_session.zone", "a time zone"),
          Map.entry("learning_session.own_parts", "names of fields"),
          Map.entry("session_series.rule", "how the series repeats"),
          Map.entry("session_series.zone", "a time zone"),
          Map.entry("session_series.local_start", "a time"),
          Map.entry("learning_session.sittings", "moments"),
          Map.entry("reconciliation.held", "moments"),
          Map.entry("certificate.held", "moments"),
          Map.entry("certificate.zone", "a time zone"),
          Map.entry("certificate.sessions", "ids"),
          Map.entry("certificate.issuer", "what the network is called"),
          Map.entry("certificate_rule.sessions", "ids"),
          Map.entry("attendance_report.sha256", "a digest"),
          Map.entry("attendance_report.layout", "how a report is laid out"),
          Map.entry("attendance_report.zone", "a time zone"),
          Map.entry("attendance_report.date_order", "a code"),
          Map.entry("attendance_report.headings", "names of columns; the report here has none"),
          Map.entry("reported_name.original_name", "nobody changed their name in the meeting here"),
          Map.entry("reported_name.email", "the report here has none"),
          Map.entry("reported_name.kind", "a code"),
          Map.entry("reported_name.reason", "a code"),
          Map.entry("reported_name.stays", "moments"),
          Map.entry("remembered_name.kind", "a code"),
          Map.entry("attendance_adjustment.row_before", "codes"),
          Map.entry("attendance_adjustment.row_after", "codes"),
          Map.entry("joint_invitation.zone", "a time zone"),
          Map.entry("joint_invitation.cancel_reason", "no joint session here is called off"),
          Map.entry("task.failure", "a code"),
          Map.entry("task.kind", "a kind of work"),
          Map.entry("task.place", "how far it is"),
          Map.entry("task.under_way", "a kind of work"),
          Map.entry("task.work", "the work here carries nothing"),
          Map.entry("address_fault.reason", "what another server says; nothing comes back here"),
          Map.entry("answer_form.kind", "a kind of form"),
          Map.entry("answer_form.zone", "a time zone"),
          Map.entry("answer_form.results", "no form here has closed"),
          Map.entry("answer.content", "nobody here has answered; no role can read it"),
          Map.entry("confidential_answer.content", "nobody here has answered"),
          Map.entry("import_run.kind", "a kind of list"),
          Map.entry("import_run.encoding", "how letters are written"),
          Map.entry("import_run.layout", "what stands between columns"),
          Map.entry("import_run.headings", "a list without headings has none"),
          Map.entry("import_run.mapping", "names of fields"),
          Map.entry("import_run.sheets", "names of sheets"),
          Map.entry("import_row.row_key", "a row that is wrong has none"),
          Map.entry("import_row.field", "the name of a field"),
          Map.entry("import_row.reason", "a code"),
          Map.entry("import_row.outcome", "a code"),
          Map.entry("import_row.earlier", "nothing was changed by a list here"),
          Map.entry("import_mapping.kind", "a kind of list"),
          Map.entry("import_mapping.shape", "a digest"),
          Map.entry("import_mapping.mapping", "names of fields"),
          Map.entry("legacy_total.measure", "what is counted"),
          Map.entry("legacy_total.bound", "how exactly"),
          Map.entry("legacy_total.period_from", "a month"),
          Map.entry("legacy_total.period_to", "a month"),
          Map.entry("legacy_total.kinds", "codes"),
          Map.entry("legacy_total.countries", "codes"),
          Map.entry("stored_file.owner_kind", "a kind of thing"),
          Map.entry("stored_file.sha256", "a digest"),
          Map.entry("stored_file.type", "a type of content"),
          Map.entry("audit_detail.address", "where a call came from"),
          Map.entry("entry.actor", "an id"),
          Map.entry("entry.role", "a role"),
          Map.entry("entry.action", "a kind of act"),
          Map.entry("entry.object_kind", "a kind of thing"),
          Map.entry("entry.object_id", "an id"),
          Map.entry("entry.access", "the id of a grant"));

  private final Tally tally = new Tally();

  @Test
  void nothingOfOneNetworkReachesAnother(RunningStack stack) {
    Random random = new Random();
    Content own = Content.of(stack, "isolation-here", random);
    Content other = Content.of(stack, "isolation-there", random);
    List<Caller> callers = Caller.all(stack, own, other);
    Archive archive = Archive.built();
    assertThat(callers.stream().map(Caller::role).filter(role -> role != null))
        .as("Add a caller in Caller for each role")
        .containsAll(archive.roles());
    Planted.areTold(stack, own, other, callers);

    try (Attempt attempt = new Attempt(stack, own, other, tally)) {
      attempt.footprint().textWithout(attempt.otherSecrets().words()).stream()
          .filter(column -> !NOT_WRITTEN.containsKey(column))
          .forEach(
              column ->
                  tally.silent(
                      "Have Content put a word in the column of text "
                          + column
                          + ", or say what it holds"));
      tally.whole("links", () -> new LinkTries(attempt, callers).all());
      tally.whole("jobs", () -> new JobTries(attempt).all(archive.jobKinds()));
      new OperationTries(attempt, callers).all(operations(stack));
      new PageTries(attempt, callers).all(archive.pages());
      nothingHasArrived(attempt);
    } finally {
      tally.report("isolation.txt");
    }

    assertThat(tally.silent()).as("tries that say nothing").isEmpty();
    assertThat(tally.leaks()).isEmpty();
  }

  private static List<Operation> operations(RunningStack stack) {
    return Operation.in(
        RawHttp.send("GET", stack.platform(), "/openapi?format=JSON", Map.of(), null).json());
  }

  /** What the other network says stands neither in this one's tables nor in mail to its people. */
  private void nothingHasArrived(Attempt attempt) {
    try (Footprint here = new Footprint(attempt.stack(), attempt.own())) {
      here.awaitQuiet();
      attempt
          .otherSecrets()
          .in(here.text(), "", Set.of())
          .ifPresent(found -> tally.leaked("row", "somebody", "in this network stands " + found));
      Visitor operator = new Visitor();
      operator.signIn(
          attempt.stack().platform().resolve("/operator/mail"), attempt.stack().operator());
      for (String letter : here.letters()) {
        Answer opened = operator.open(attempt.stack().platform().resolve(letter)).orFail();
        tally.tried("letter", "somebody");
        attempt
            .otherSecrets()
            .in(opened, letter, Set.of())
            .ifPresent(found -> tally.leaked("letter", "somebody", letter + " says " + found));
      }
    }
  }
}
