package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.running.Answer;
import org.colloquy.running.RunningStack;

/** Leaks that are made on purpose: a suite that did not tell them would say nothing. */
final class Planted {

  private static final String KIND = "planted";

  private final Attempt attempt;
  private final Tally tally;

  private Planted(Attempt attempt, Tally tally) {
    this.attempt = attempt;
    this.tally = tally;
  }

  /** Fails where one of them is not told, or something is that is no leak. */
  static void areTold(RunningStack stack, Content own, Content other, List<Caller> callers) {
    Tally tally = new Tally();
    try (Attempt attempt = new Attempt(stack, own, other, tally)) {
      Planted planted = new Planted(attempt, tally);
      planted.areToldOfAnswers(named(callers, "member"), named(callers, "the other's admin"));
      planted.areToldOfRows();
    }
  }

  private void areToldOfAnswers(Caller member, Caller neighbour) {
    String theirs = attempt.other().words().keySet().iterator().next();
    String own = attempt.own().words().keySet().iterator().next();
    look(member, 200, "nothing of theirs", "");
    look(member, 404, "what was asked for: " + theirs, theirs);
    look(neighbour, 403, "nothing", "");
    assertThat(tally.leaks()).isEmpty();

    look(member, 200, "a list with " + theirs, "");
    assertThat(tally.leaks()).as("a word of theirs").hasSize(1);
    look(member, 404, "there is no " + attempt.other().id("member"), "");
    assertThat(tally.leaks()).as("an id of theirs").hasSize(2);
    look(neighbour, 403, "nothing but " + own, "");
    assertThat(tally.leaks()).as("told to somebody from elsewhere").hasSize(3);
    look(neighbour, 200, "nothing", "");
    assertThat(tally.leaks()).as("somebody from elsewhere is served").hasSize(4);
  }

  private void look(Caller caller, int status, String body, String sent) {
    URI site = attempt.own().network().site();
    HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
    attempt.look(KIND, caller, site, new Answer("GET", site, status, none, body), sent, false);
  }

  private void areToldOfRows() {
    int before = tally.leaks().size();
    String table = "`net-" + attempt.other().network().slug() + "`.ended_session";
    Footprint rows = attempt.footprint();
    attempt.changesNothing(KIND, "nothing", () -> {});
    assertThat(tally.leaks()).hasSize(before);

    attempt.changesNothing(
        KIND,
        "a row of theirs",
        () -> rows.change("INSERT INTO " + table + " VALUES (?, UTC_TIMESTAMP(6))", KIND));
    rows.change("DELETE FROM " + table + " WHERE sid = ?", KIND);
    assertThat(tally.leaks()).as("a row of theirs").hasSize(before + 1);

    String job = UUID.randomUUID().toString();
    attempt.changesNothing(
        KIND,
        "work in their name",
        () ->
            rows.change(
                "INSERT INTO colloquy_jobs.job (id, kind, job_key, tenant_id, payload, due_at)"
                    + " SELECT UUID_TO_BIN(?), ?, 'isolation:planted', id, '{}', '2099-01-01'"
                    + " FROM colloquy_control.tenant WHERE slug = ?",
                job,
                KIND,
                attempt.other().network().slug()));
    rows.change("DELETE FROM colloquy_jobs.job WHERE id = UUID_TO_BIN(?)", job);
    assertThat(tally.leaks()).as("work in their name").hasSize(before + 2);
  }

  private static Caller named(List<Caller> callers, String name) {
    return callers.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
