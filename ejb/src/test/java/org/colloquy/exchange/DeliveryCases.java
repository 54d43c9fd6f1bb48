package org.colloquy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.exchange.ExchangeWorld.accept;
import static org.colloquy.exchange.ExchangeWorld.arrived;
import static org.colloquy.exchange.ExchangeWorld.await;
import static org.colloquy.exchange.ExchangeWorld.console;
import static org.colloquy.exchange.ExchangeWorld.desk;
import static org.colloquy.exchange.ExchangeWorld.operator;
import static org.colloquy.exchange.ExchangeWorld.register;
import static org.colloquy.exchange.ExchangeWorld.send;
import static org.colloquy.exchange.ExchangeWorld.standing;
import static org.colloquy.exchange.ExchangeWorld.steward;
import static org.colloquy.exchange.ExchangeWorld.text;
import static org.colloquy.exchange.ExchangeWorld.view;

import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.colloquy.exchange.boundary.InvitationView;
import org.colloquy.exchange.boundary.JointSessionView;
import org.colloquy.exchange.boundary.NetworkState;
import org.colloquy.exchange.control.AnswerJob;
import org.colloquy.exchange.control.CountJob;
import org.colloquy.exchange.control.DeliverJob;
import org.colloquy.exchange.control.NetworkDesk;
import org.colloquy.exchange.entity.JointDetails;
import org.colloquy.exchange.entity.Snapshot;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.RoleRights;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.Test;

/** What is carried between the exchange and the networks, when carrying goes wrong. */
public interface DeliveryCases {

  @Test
  default void jobsDoneAgainAndInReverseLeaveEverythingAsItWas() throws Exception {
    Tenant network = Networks.make("carry-again");
    Person steward = steward(network, "Steward");
    UUID id = send("One", network);
    UUID session = accept(steward, id);
    for (String title : List.of("Two", "Three")) {
      operator(
          () -> {
            console().edit(id, console().byId(id).version(), text(title, network));
            return null;
          });
    }
    register(Person.of(network, "Ada"), session);
    await(() -> standing(id, network).confirmed() == 1 && standing(id, network).upToDate());
    JointSessionView before = view(id);
    InvitationView here = steward.does(() -> desk().byId(id));
    int ledger = steward.does(() -> desk().ledgerOf(id)).size();
    int log = operator(() -> console().log(id)).size();

    List<Job<String>> jobs = new ArrayList<>(jobsOf(id));
    assertThat(jobs).extracting(Job::kind).contains("exchange.deliver", "exchange.answer");
    Collections.reverse(jobs);
    for (Job<String> job : jobs) {
      for (int i = 0; i < 2; i++) {
        BoundTenant.call(
            network,
            () ->
                CurrentHolder.call(
                    RoleRights.WORK,
                    () -> {
                      doAgain(handlerOf(job), job);
                      return null;
                    }));
      }
    }

    JointSessionView after = view(id);
    assertThat(after.title()).isEqualTo("Three");
    assertThat(after.revision()).isEqualTo(before.revision());
    assertThat(after.networks().get(0).state()).isEqualTo(NetworkState.ACCEPTED);
    assertThat(after.networks().get(0).answeredAt())
        .isEqualTo(before.networks().get(0).answeredAt());
    assertThat(after.confirmed()).isEqualTo(1);
    assertThat(steward.does(() -> desk().byId(id)).revision()).isEqualTo(here.revision());
    assertThat(steward.does(() -> desk().ledgerOf(id))).hasSize(ledger);
    assertThat(operator(() -> console().log(id))).hasSize(log);
  }

  @Test
  default void aTextThatArrivesLateDoesNotUndoALaterOne() throws Exception {
    Tenant network = Networks.make("carry-late");
    Person steward = steward(network, "Steward");
    UUID id = send("Early", network);
    JointDetails early = details(arrived(steward, id, 1));
    operator(
        () -> {
          console().edit(id, console().byId(id).version(), text("Later", network));
          return null;
        });
    arrived(steward, id, 2);

    BoundTenant.run(
        network,
        () ->
            CurrentHolder.run(
                RoleRights.WORK,
                () ->
                    Beans.of(NetworkDesk.class).receive(id, new Snapshot(1, early, false, null))));
    assertThat(steward.does(() -> desk().byId(id)).title()).isEqualTo("Later");
  }

  @Test
  default void withTheExchangeAwayTheNetworkGoesOnAndAllArrivesAfterwards() throws Exception {
    Tenant network = Networks.make("carry-exchange");
    Person steward = steward(network, "Steward");
    UUID id = send("Away", network);
    arrived(steward, id, 1);
    await(() -> standing(id, network).upToDate());

    rename("`colloquy_exchange`.invited_network", "`colloquy_exchange`.invited_network_away");
    try {
      UUID session = accept(steward, id);
      register(Person.of(network, "Ada"), session);
      register(Person.of(network, "Ben"), session);
      await(() -> failures(id, "exchange.answer") > 0 && failures(id, "exchange.count") > 0);
    } finally {
      rename("`colloquy_exchange`.invited_network_away", "`colloquy_exchange`.invited_network");
    }

    await(() -> standing(id, network).state() == NetworkState.ACCEPTED);
    await(() -> standing(id, network).confirmed() == 2);
  }

  @Test
  default void withTheNetworkAwayTheOperatorGoesOnAndAllArrivesAfterwards() throws Exception {
    Tenant network = Networks.make("carry-network");
    Person steward = steward(network, "Steward");
    String table = "`" + network.schema() + "`.joint_invitation";
    rename(table, table + "_away");
    UUID id;
    try {
      id = send("Patience", network);
      await(() -> failures(id, "exchange.deliver") > 0);
      assertThat(standing(id, network).state()).isEqualTo(NetworkState.ON_ITS_WAY);
    } finally {
      rename(table + "_away", table);
    }

    assertThat(arrived(steward, id, 1).title()).isEqualTo("Patience");
    await(() -> standing(id, network).state() == NetworkState.INVITED);
  }

  @Test
  default void manyRegistrationsAtOnceAreCountedInFewJobsAndTheLastStateArrives() throws Exception {
    int many = 60;
    Tenant network = Networks.make("carry-many");
    UUID id = send("Crowd", network);
    UUID session = accept(steward(network, "Steward"), id);
    List<Person> crowd =
        IntStream.range(0, many).mapToObj(i -> Person.of(network, "Person" + i)).toList();
    Registrations registrations = Beans.of(Registrations.class);
    List<Callable<Object>> acts = new ArrayList<>();
    for (Person member : crowd) {
      acts.add(() -> member.does(() -> registrations.register(session)));
    }
    Beans.of(Crowd.class).act(acts);

    await(() -> standing(id, network).confirmed() == many);
    assertThat(jobsOf(id).stream().filter(job -> job.kind().equals("exchange.count")).count())
        .isLessThan(many / 2);
  }

  private static JointDetails details(InvitationView view) {
    return new JointDetails(
        view.title(), view.agenda(), view.start(), view.end(), view.zone(), view.link());
  }

  private static void rename(String table, String name) {
    Networks.sql().update("RENAME TABLE " + table + " TO " + name);
  }

  private static JobHandler<?> handlerOf(Job<String> job) {
    return switch (job.kind()) {
      case "exchange.deliver" -> Beans.of(DeliverJob.class);
      case "exchange.answer" -> Beans.of(AnswerJob.class);
      default -> Beans.of(CountJob.class);
    };
  }

  private static <T extends Record> void doAgain(JobHandler<T> handler, Job<String> job)
      throws Exception {
    T work = JsonbBuilder.create().fromJson(job.work(), handler.work());
    handler.handle(
        new Job<>(
            job.id(),
            job.kind(),
            job.key(),
            job.tenantId(),
            work,
            job.attempt() + 1,
            0,
            job.createdAt()));
  }

  /** How often jobs of this kind have failed so far for this joint session. */
  private static int failures(UUID id, String kind) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = ? AND last_error IS NOT NULL AND"
                + " payload LIKE ?",
            row -> row.getInt(1),
            kind,
            "%" + id + "%")
        .orElse(0);
  }

  private static List<Job<String>> jobsOf(UUID id) {
    return Networks.sql()
        .list(
            "SELECT id, kind, job_key, tenant_id, payload, created_at FROM colloquy_jobs.job WHERE"
                + " kind LIKE 'exchange.%' AND payload LIKE ? ORDER BY id",
            row ->
                new Job<>(
                    Sql.id(row, "id"),
                    row.getString("kind"),
                    row.getString("job_key"),
                    new TenantId(Sql.id(row, "tenant_id")),
                    row.getString("payload"),
                    1,
                    0,
                    Sql.instant(row, "created_at")),
            "%" + id + "%");
  }
}
