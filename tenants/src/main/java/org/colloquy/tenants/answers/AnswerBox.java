package org.colloquy.tenants.answers;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.jobs.JobQueue.Participant;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;

/**
 * Takes sealed answers, and gives them out when their form has closed.
 *
 * <p>An answer and the mark of who gave one commit together, and have nothing in common but the
 * form: the answer has a random id and no moment; the marks of a form are there before anybody
 * answers, and each answer writes <em>all</em> of them anew, so that neither their order nor what
 * the database itself notes beside a row (the last transaction that wrote it) says whose was set
 * when. It is done by statements of its own, past the unit of work, so that no entry of the log
 * tells of it.
 */
public final class AnswerBox {

  /** Rows in one statement. */
  private static final int AT_ONCE = 500;

  private final Sql sealer;

  public AnswerBox(DataSource sealer) {
    this.sealer = new Sql(sealer);
  }

  /** What became of an answer. */
  public enum Outcome {
    TAKEN,
    /** By this person, before. */
    GIVEN_BEFORE,
    NOT_ASKED
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * Says who is asked, in the caller's transaction with the bound network. In the order of their
   * ids, which is that of the key.
   */
  public void ask(Participant transaction, UUID form, Collection<UUID> people) {
    var everybody = people.stream().distinct().sorted().toList();
    on(
        transaction,
        connection -> {
          for (var from = 0; from < everybody.size(); from += AT_ONCE) {
            var some = everybody.subList(from, Math.min(everybody.size(), from + AT_ONCE));
            Sql.update(
                connection,
                "INSERT INTO "
                    + roll()
                    + " (form_id, member_id, given, turn) VALUES "
                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?, FALSE, FALSE)")),
                some.stream().flatMap(person -> List.of(form, person).stream()).toArray());
          }
          return null;
        });
  }

  /**
   * Takes an answer and marks that this person gave one, in the caller's transaction with the bound
   * network, which has the form locked.
   */
  public Outcome put(Participant transaction, UUID form, UUID person, String content) {
    return on(
        transaction,
        connection -> {
          var given =
              Sql.list(
                  connection,
                  "SELECT given FROM " + roll() + " WHERE form_id = ? AND member_id = ?",
                  row -> row.getBoolean("given"),
                  form,
                  person);
          if (given.isEmpty()) {
            return Outcome.NOT_ASKED;
          }
          if (given.get(0)) {
            return Outcome.GIVEN_BEFORE;
          }
          // Every row of the form gets another value, else MySQL would leave it as it is.
          Sql.update(
              connection,
              "UPDATE "
                  + roll()
                  + " SET given = given OR member_id = ?, turn = NOT turn WHERE form_id = ?",
              person,
              form);
          Sql.update(
              connection,
              "INSERT INTO "
                  + answers(BoundTenant.current())
                  + " (id, form, content)"
                  + " VALUES (?, ?, ?)",
              UUID.randomUUID(),
              form,
              content);
          return Outcome.TAKEN;
        });
  }

  /** All that was answered, in an order that is drawn by lot; for when the form has closed. */
  public List<String> contents(Tenant tenant, UUID form) {
    var all =
        sealer.list(
            "SELECT content FROM " + answers(tenant) + " WHERE form = ?",
            row -> row.getString("content"),
            form);
    Collections.shuffle(all, new SecureRandom());
    return all;
  }

  /** Takes the answers away; does nothing where there are none. */
  public void empty(Tenant tenant, UUID form) {
    sealer.update("DELETE FROM " + answers(tenant) + " WHERE form = ?", form);
  }

  private static <T> T on(Participant transaction, Work<T> work) {
    var connection = transaction.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("Answers are taken within a transaction");
    }
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private static String roll() {
    return "`" + BoundTenant.current().schema() + "`.answer_roll";
  }

  private static String answers(Tenant tenant) {
    return "`" + tenant.logSchema() + "`.answer";
  }
}
