package org.colloquy.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.jobs.DailyRunner;
import org.colloquy.members.Profile;
import org.colloquy.members.boundary.Members;
import org.colloquy.permissions.Refused;
import org.colloquy.privacy.boundary.MyData;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.jobs.JobQueue;
import org.colloquy.tenants.jobs.NewJob;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.mail.Outbox;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.rows.Erasures;
import org.junit.jupiter.api.Test;

/** What people may ask of a network that holds something of them. */
public interface PrivacyCases {

  @Test
  default void everybodyReadsWhatTheNetworkHoldsOfThemAndOfNobodyElse() throws Exception {
    Tenant network = Networks.make("data-mine");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    UUID session = session(admin, "Sepsis at night", "5");
    for (Person person : List.of(ada, ben)) {
      person.does(() -> Beans.of(Registrations.class).register(session));
    }
    Person stranger = Person.of(Networks.make("data-theirs"), "Stranger");

    assertThat(dataOf(ada))
        .contains(ada.email(), ada.familyName(), "Sepsis at night", "\"network\":\"Network data-")
        .doesNotContain(ben.email(), ben.id().toString(), admin.id().toString());
    assertThat(dataOf(ben)).contains(ben.email()).doesNotContain(ada.email(), ada.id().toString());
    assertThat(dataOf(stranger)).contains(stranger.email()).doesNotContain("Sepsis at night");
    assertThatThrownBy(
            () ->
                BoundTenant.run(
                    network, () -> Beans.of(MyData.class).write(new ByteArrayOutputStream())))
        .isInstanceOf(Refused.class);
  }

  @Test
  default void whoIsErasedIsNamedNowhereAndTheCountsStayTrue() throws Exception {
    Tenant network = Networks.make("data-erased");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Wanjiru");
    Person ben = Person.of(network, "Ben");
    ada.does(
        () ->
            Beans.of(Members.class)
                .describeMe(
                    Beans.of(Members.class).me().version(),
                    new Profile(
                        "Wanjiru", ada.familyName(), "nurse", "KE", null, "en", "NETWORK")));
    UUID first = session(admin, "First", "5");
    UUID second = session(admin, "Second", "5");
    UUID toCome = session(admin, "To come", "1");
    for (UUID session : List.of(first, second, toCome)) {
      ada.does(() -> Beans.of(Registrations.class).register(session));
    }
    ben.does(() -> Beans.of(Registrations.class).register(first));
    ben.does(() -> Beans.of(Registrations.class).register(toCome));
    ExchangeWorld.await(() -> kept(network, mail -> isTo(ada, mail)) == 3);
    held(network, first);
    held(network, second);
    waits(network, ada);
    waits(network, ben);
    assertThat(whereItSays(network, "Wanjiru")).contains("member.given_name");
    assertThat(whereItSays(network, ada.email())).contains("member.email");
    List<String> before = attendance(network);

    admin.does(() -> Beans.of(Members.class).remove(ada.id()));

    assertThat(whereItSays(network, "Wanjiru")).as("given and family name").isEmpty();
    assertThat(whereItSays(network, ada.email())).isEmpty();
    assertThat(attendance(network))
        .as("two sessions, three seats, two people")
        .isEqualTo(before)
        .containsExactly("3 seats", "2 people", "1 came twice");
    ExchangeWorld.await(() -> Beans.of(Erasures.class).of(network.id()).equals(List.of(ada.id())));
    ExchangeWorld.await(
        () -> kept(network, mail -> isTo(ada, mail) || mail.text().contains("Wanjiru")) == 0);
    assertThat(waiting(network, ada)).isZero();
    assertThat(waiting(network, ben)).as("whoever else is written to").isEqualTo(1);
    assertThat(kept(network, mail -> isTo(ben, mail))).isGreaterThan(1);
    assertThat(whereItSays(network, "OfBen")).containsExactly("member.family_name");
    assertThat(rosterOf(network, toCome)).containsExactly(ben.id());
  }

  @Test
  default void whatIsOverGoesOnceADayInEachNetworkThatIsServed() throws Exception {
    Tenant one = Networks.make("over-one");
    Tenant two = Networks.make("over-two");
    Tenant suspended = Networks.make("over-suspended");
    Instant now = Instant.now(Clock.systemUTC());
    for (Tenant network : List.of(one, two, suspended)) {
      UUID ada = Person.of(network, "Ada").id();
      UUID ben = Person.of(network, "Ben").id();
      key(network, ada, now.minus(Duration.ofDays(91)));
      key(network, ben, now.minus(Duration.ofDays(89)));
      for (int i = 0; i < 1203; i++) {
        ended(network, "old-" + i, now.minus(Duration.ofDays(4)));
      }
      ended(network, "young", now.minus(Duration.ofDays(2)));
    }
    Beans.of(TenantRegistry.class).changeStatus(suspended.id(), TenantStatus.SUSPENDED);
    // By the clock it may have been asked for while the rows were made.
    Networks.sql().update("DELETE FROM colloquy_jobs.job WHERE kind = 'retention'");

    Beans.of(DailyRunner.class).ask();
    Beans.of(DailyRunner.class).ask();

    for (Tenant network : List.of(one, two)) {
      ExchangeWorld.await(() -> count(network, "ended_session") == 1);
      ExchangeWorld.await(() -> count(network, "invitation_key") == 1);
      assertThat(
              Networks.sql()
                  .list(
                      "SELECT state FROM colloquy_jobs.job WHERE kind = 'retention' AND tenant_id"
                          + " = ?",
                      row -> row.getString(1),
                      network.id()))
          .as("asked for twice on one day")
          .hasSize(1);
    }
    assertThat(count(suspended, "ended_session")).isEqualTo(1204);
    assertThat(count(suspended, "invitation_key")).isEqualTo(2);
  }

  private static String dataOf(Person person) throws Exception {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    person.does(
        () -> {
          Beans.of(MyData.class).write(to);
          return null;
        });
    return to.toString(StandardCharsets.UTF_8);
  }

  private static UUID session(Person organiser, String title, String seats) throws Exception {
    return organiser.does(
        () ->
            Beans.of(SessionPlanning.class)
                .create(
                    RequestKey.fresh(),
                    SampleDraft.titled(title).with("seats", seats).draft(),
                    true));
  }

  private static void held(Tenant network, UUID session) {
    Networks.sql()
        .update(
            "UPDATE `"
                + network.schema()
                + "`.learning_session SET starts_at = '2020-01-01', ends_at = '2020-01-02'"
                + " WHERE id = ?",
            session);
  }

  /** A mail to somebody that is to be sent in a year. */
  private static void waits(Tenant network, Person person) {
    Mail mail =
        new Mail(new EmailAddress(person.email()), MailKind.SESSION, "Soon", person.familyName());
    NewJob job = Beans.of(Outbox.class).job(mail, network.id(), "waits:" + person.id());
    Beans.of(JobQueue.class).enqueue(job.after(Duration.ofDays(365)));
  }

  private static long waiting(Tenant network, Person person) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE tenant_id = ? AND job_key = ?",
            row -> row.getLong(1),
            network.id(),
            "waits:" + person.id())
        .orElseThrow();
  }

  private static long kept(Tenant network, Predicate<Mail> which) {
    MailBox box = Beans.of(MailBox.class);
    return box.recent(10_000).stream()
        .filter(kept -> network.id().equals(kept.tenant()))
        .flatMap(kept -> box.open(kept.id()).stream())
        .filter(which)
        .count();
  }

  private static boolean isTo(Person person, Mail mail) {
    return mail.to().equals(new EmailAddress(person.email()));
  }

  /** Of the sessions that were held. */
  private static List<String> attendance(Tenant network) {
    return Networks.sql()
        .list(
            """
            SELECT CONCAT(SUM(seats), ' seats'), CONCAT(COUNT(*), ' people'),
                   CONCAT(SUM(seats > 1), ' came twice')
              FROM (SELECT member_id, COUNT(*) AS seats FROM `%1$s`.registration r
                      JOIN `%1$s`.learning_session s ON s.id = r.session_id
                     WHERE s.ends_at < '2021-01-01' AND r.status = 'CONFIRMED'
                     GROUP BY member_id) AS people\
            """
                .formatted(network.schema()),
            row -> List.of(row.getString(1), row.getString(2), row.getString(3)))
        .get(0);
  }

  private static List<UUID> rosterOf(Tenant network, UUID session) {
    return Networks.sql()
        .list(
            "SELECT member_id FROM `"
                + network.schema()
                + "`.registration WHERE session_id = ? AND status = 'CONFIRMED'",
            row -> Ids.fromBytes(row.getBytes(1)),
            session);
  }

  /** Every column of every table of the network that says this somewhere. */
  private static List<String> whereItSays(Tenant network, String text) {
    List<String> found = new ArrayList<>();
    Networks.sql()
        .list(
            "SELECT table_name AS of_table, column_name AS name FROM information_schema.columns"
                + " WHERE table_schema = ? AND (character_maximum_length > 0 OR data_type = 'json')"
                + " ORDER BY table_name, column_name",
            row -> List.of(row.getString("of_table"), row.getString("name")),
            network.schema())
        .forEach(
            column -> {
              if (says(network, column.get(0), column.get(1), text)) {
                found.add(String.join(".", column));
              }
            });
    return found;
  }

  private static boolean says(Tenant network, String table, String column, String text) {
    return Networks.sql()
            .first(
                "SELECT COUNT(*) FROM `%s`.`%s` WHERE CONVERT(`%s` USING utf8mb4) LIKE ?"
                    .formatted(network.schema(), table, column),
                row -> row.getLong(1),
                "%" + text + "%")
            .orElseThrow()
        > 0;
  }

  private static void key(Tenant network, UUID member, Instant expires) {
    Networks.sql()
        .update(
            "INSERT INTO `"
                + network.schema()
                + "`.invitation_key (member_id, digest, expires_at) VALUES (?, ?, ?)",
            member,
            Ids.toBytes(member),
            expires);
  }

  private static void ended(Tenant network, String sid, Instant at) {
    Networks.sql()
        .update(
            "INSERT INTO `" + network.schema() + "`.ended_session (sid, ended_at) VALUES (?, ?)",
            sid,
            at);
  }

  private static long count(Tenant network, String table) {
    return Networks.sql()
        .first("SELECT COUNT(*) FROM `" + network.schema() + "`." + table, row -> row.getLong(1))
        .orElseThrow();
  }
}
