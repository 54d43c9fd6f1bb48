package org.colloquy.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.incontainer.Statements;
import org.colloquy.letters.boundary.OwnMail;
import org.colloquy.letters.control.DigestRound;
import org.colloquy.letters.control.DigestsDue;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Fields;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** What is new comes to each at their hour, in one mail, once, or not at all. */
public interface DigestCases {

  @Test
  default void whatIsNewComesToEachAtTheirHourInOneMailAndNothingStaleWithIt() throws Exception {
    Tenant network = Networks.make("digest-hours");
    at(network, "2090-11-01T00:30:00Z");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person london = Person.of(network, "Lon");
    Person bangkok = Person.of(network, "Ban");
    zone(bangkok, "Asia/Bangkok");
    Person once = Person.of(network, "Once");
    Person never = Person.of(network, "Never");
    Person fridays = Person.of(network, "Fri");
    Person comes = Person.of(network, "Comes");
    Person madeUp = Person.example(network, "Madeup");
    choose(once, Delivery.AT_ONCE, DayOfWeek.MONDAY, 7);
    choose(never, Delivery.NEVER, DayOfWeek.MONDAY, 7);
    choose(fridays, Delivery.WEEKLY, DayOfWeek.FRIDAY, 18);

    UUID first = published(admin, "First of them", "2090-12-03T13:00", false);
    UUID second = published(admin, "Second of them", "2090-12-02T13:00", false);
    UUID off = published(admin, "Called off again", "2090-12-04T13:00", false);
    published(admin, "Made up", "2090-12-04T13:00", true);
    published(admin, "Held already", "2020-12-04T13:00", false);
    ExchangeWorld.await(() -> waiting(network).equals("4 people, 3 things"));
    ExchangeWorld.await(() -> letters(once).size() == 3);
    assertThat(letters(once)).allMatch(key -> key.startsWith("news:session:"));
    for (UUID session : List.of(first, second)) {
      comes.does(() -> Beans.of(Registrations.class).register(session));
    }
    admin.does(() -> Beans.of(SessionPlanning.class).cancel(off, null));
    assertThat(due(london)).isEqualTo("2090-11-01 07:00:00");
    assertThat(due(bangkok)).as("seven o'clock has been there").isEqualTo("2090-11-02 00:00:00");
    assertThat(due(fridays)).isEqualTo("2090-11-03 18:00:00");

    at(network, "2090-11-01T07:00:00Z");
    ExchangeWorld.await(() -> digests(london).size() == 1);
    assertThat(digests(london)).containsExactly("digest:news:day:2090-11-01:" + london.id());
    ExchangeWorld.await(() -> mailTo(london).isPresent());
    Mail mail = mailTo(london).orElseThrow();
    assertThat(mail.subject()).isEqualTo("News from " + network.name());
    assertThat(mail.text())
        .startsWith("Hello Lon OfLon,\n\nThese 2 things are new at " + network.name() + ":\n\n")
        .containsSubsequence(
            "Second of them\nWhen: Saturday 2 December 2090, 13:00",
            "First of them\nWhen: Sunday 3 December 2090, 13:00")
        .contains("/sessions/" + first, "Stop mails of this kind: ")
        .doesNotContain("Called off again", "Made up");
    assertThat(mail.head().stop()).isNotNull();
    assertThat(digests(bangkok)).isEmpty();

    at(network, "2090-11-03T18:00:00Z");
    ExchangeWorld.await(() -> digests(fridays).size() == 1 && digests(bangkok).size() == 1);
    assertThat(digests(fridays)).containsExactly("digest:news:week:2090-10-30:" + fridays.id());
    ExchangeWorld.await(() -> waiting(network).equals("0 people, 0 things"));
    for (Person person : List.of(admin, never, comes, madeUp)) {
      assertThat(digests(person)).as(person.name()).isEmpty();
      assertThat(letters(person)).as(person.name()).noneMatch(key -> key.startsWith("news:"));
    }
    assertThat(letters(london)).as("the empty rest of the week").hasSize(1);
  }

  @Test
  default void everybodyGetsOneADayWhoeverBreaksDownWhoeverComesSecondWhateverIsChanged()
      throws Exception {
    Tenant network = Networks.make("digest-once");
    at(network, "2090-11-01T06:00:00Z");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    List<Person> people =
        IntStream.range(0, 70).mapToObj(i -> Person.of(network, "P" + i)).toList();
    published(admin, "One for all", "2090-12-03T13:00", false);
    ExchangeWorld.await(() -> waiting(network).equals("70 people, 1 things"));
    // Nobody asks for a round of that hour.
    Networks.sql()
        .update(
            "UPDATE `" + network.schema() + "`.waiting_news SET due_at = '2090-11-01 05:00:00'");

    assertThatThrownBy(
            () ->
                BoundTenant.call(
                    network,
                    () -> {
                      Beans.of(Statements.class)
                          .inTransaction(
                              () -> {
                                round(network, "broken");
                                throw new IllegalStateException("broken");
                              });
                      return null;
                    }))
        .hasRootCauseMessage("broken");
    assertThat(digestsOf(network)).isEmpty();

    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Void>> rounds =
          List.of(
              () -> BoundTenant.call(network, () -> round(network, "first")),
              () -> BoundTenant.call(network, () -> round(network, "second")));
      for (Future<Void> round : workers.invokeAll(rounds)) {
        round.get();
      }
    } finally {
      workers.shutdownNow();
    }
    ExchangeWorld.await(() -> waiting(network).equals("0 people, 0 things"));
    assertThat(digestsOf(network))
        .containsExactlyInAnyOrderElementsOf(
            people.stream().map(p -> "digest:news:day:2090-11-01:" + p.id()).toList());

    Person late = Person.of(network, "Late");
    published(admin, "One more", "2090-12-03T13:00", false);
    ExchangeWorld.await(() -> waiting(network).equals("71 people, 1 things"));
    Person had = people.get(0);
    choose(had, Delivery.DAILY, DayOfWeek.MONDAY, 18);
    choose(late, Delivery.DAILY, DayOfWeek.MONDAY, 18);
    assertThat(due(had)).as("had one today").isEqualTo("2090-11-02 18:00:00");
    assertThat(due(late)).isEqualTo("2090-11-01 18:00:00");
    assertThat(due(people.get(1))).as("had one today").isEqualTo("2090-11-02 07:00:00");
    choose(people.get(2), Delivery.NEVER, DayOfWeek.MONDAY, 18);
    assertThat(waiting(network)).isEqualTo("70 people, 1 things");

    // As when somebody has gone west since, and has the same day once more.
    Networks.sql()
        .update(
            "UPDATE `"
                + network.schema()
                + "`.waiting_news SET due_at = '2090-11-01 05:30:00' WHERE member_id = ?"
                + " AND due_at IS NOT NULL",
            had.id());
    BoundTenant.call(network, () -> round(network, "again"));
    assertThat(digests(had)).hasSize(1);
    assertThat(due(had)).isEqualTo("2090-11-02 18:00:00");
  }

  @Test
  default void whatIsMeantForACommunityComesToThoseWhoBelongToItWhenItGoes() throws Exception {
    Tenant network = Networks.make("digest-community");
    at(network, "2090-11-01T06:00:00Z");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person inside = Person.of(network, "Inside");
    Person outside = Person.of(network, "Outside");
    Person leaves = Person.of(network, "Leaves");
    UUID community =
        admin.does(
            () ->
                Beans.of(Communities.class)
                    .create(
                        RequestKey.fresh(),
                        new CommunityDraft("Listeners", null, "For all who listen", false)));
    for (Person person : List.of(inside, leaves)) {
      person.does(() -> Beans.of(Communities.class).join(community));
    }
    SessionDraft draft =
        SampleDraft.titled("For listeners").with("communityId", community.toString()).draft();
    admin.does(() -> Beans.of(SessionPlanning.class).create(RequestKey.fresh(), draft, true));
    ExchangeWorld.await(() -> waiting(network).equals("2 people, 1 things"));
    leaves.does(() -> Beans.of(Communities.class).leave(community));

    at(network, "2090-11-01T07:00:00Z");
    ExchangeWorld.await(() -> digests(inside).size() == 1);
    ExchangeWorld.await(() -> waiting(network).equals("0 people, 0 things"));
    assertThat(digests(outside)).isEmpty();
    assertThat(digests(leaves)).isEmpty();
  }

  private static UUID published(Person admin, String title, String start, boolean example)
      throws Exception {
    SessionDraft whole =
        SampleDraft.titled(title)
            .with("zone", "UTC")
            .with("start", start)
            .with("end", start.replace("T13:00", "T14:00"))
            .draft();
    SessionDraft draft =
        Fields.make(
            SessionDraft.class,
            part ->
                part.getName().equals("example") ? example : Fields.of(whole).get(part.getName()));
    return admin.does(
        () -> Beans.of(SessionPlanning.class).create(RequestKey.fresh(), draft, true));
  }

  private static void choose(Person person, Delivery news, DayOfWeek day, int hour)
      throws Exception {
    person.does(
        () -> {
          OwnMail mail = Beans.of(OwnMail.class);
          mail.choose(
              mail.choices().version(),
              MailDraft.of(new MailChoice(true, news, Delivery.AT_ONCE, day, hour)));
        });
  }

  private static void at(Tenant network, String moment) {
    Beans.of(BusinessClock.class)
        .move(Optional.of(network.id()), MovedTime.standingAt(Instant.parse(moment)));
  }

  private static void zone(Person person, String zone) {
    Networks.sql()
        .update(
            "UPDATE `" + person.network().schema() + "`.member SET time_zone = ? WHERE id = ?",
            zone,
            person.id());
  }

  /** As a worker does it, whatever others do. */
  private static Void round(Tenant network, String name) {
    DigestsDue round = new DigestsDue(name, 0);
    Beans.of(DigestRound.class)
        .handle(
            new Job<>(
                Ids.next(),
                "digests",
                name,
                network.id(),
                round,
                1,
                0,
                Instant.now(Clock.systemUTC())));
    return null;
  }

  private static String waiting(Tenant network) {
    return Networks.sql()
        .first(
            "SELECT CONCAT(COUNT(DISTINCT member_id), ' people, ', COUNT(DISTINCT thing_id),"
                + " ' things') FROM `"
                + network.schema()
                + "`.waiting_news WHERE due_at IS NOT NULL",
            row -> row.getString(1))
        .orElseThrow();
  }

  /** The one moment of all that waits for somebody. */
  private static String due(Person person) {
    return Networks.sql()
        .first(
            "SELECT GROUP_CONCAT(DISTINCT DATE_FORMAT(due_at, '%Y-%m-%d %H:%i:%s')) FROM `"
                + person.network().schema()
                + "`.waiting_news WHERE member_id = ?",
            row -> row.getString(1),
            person.id())
        .orElseThrow();
  }

  private static List<String> digestsOf(Tenant network) {
    return Networks.sql()
        .list(
            "SELECT job_key FROM colloquy_jobs.job WHERE kind = 'mail' AND tenant_id = ?"
                + " AND job_key LIKE 'digest:%'",
            row -> row.getString(1), network.id());
  }

  private static List<String> digests(Person person) {
    return letters(person).stream().filter(key -> key.startsWith("digest:")).toList();
  }

  private static List<String> letters(Person person) {
    return Networks.sql()
        .list(
            "SELECT job_key FROM colloquy_jobs.job WHERE kind = 'mail' AND job_key LIKE ?",
            row -> row.getString(1),
            "%:" + person.id());
  }

  private static Optional<Mail> mailTo(Person person) {
    MailBox box = Beans.of(MailBox.class);
    return box.recent(100).stream()
        .filter(kept -> kept.kind() == MailKind.NEWS)
        .flatMap(kept -> box.open(kept.id()).stream())
        .filter(mail -> mail.to().value().equalsIgnoreCase(person.email()))
        .findFirst();
  }
}
