package org.colloquy.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.attendance.Mark;
import org.colloquy.attendance.boundary.Attendances;
import org.colloquy.attendance.boundary.Reckonings;
import org.colloquy.certificates.boundary.Certificates;
import org.colloquy.certificates.boundary.OwnCertificates;
import org.colloquy.certificates.boundary.Verification;
import org.colloquy.exchange.ExchangeWorld;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.members.AboutDraft;
import org.colloquy.members.boundary.Members;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.TaskView;
import org.colloquy.tasks.boundary.Tasks;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;
import org.junit.jupiter.api.Test;

/** Certificates, from the official figures to what a stranger finds. */
public interface CertificateCases {

  /** Of an hour and a half: all of it, 72 minutes, which are 80 %, and 71. */
  @Test
  default void certificatesGoToWhoMeetsTheRuleAndSayWhatWasSoThen() throws Exception {
    Tenant network = Networks.make("certificates-rule");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = planned(admin);
    List<Person> people = registered(network, session, 4);
    Person ada = people.get(0);
    Person ben = people.get(1);
    printedAs(ada, 0, "أدا منسا");
    afterwards(network);
    mark(admin, session, ada, AttendanceStatus.PRESENT, null, null);
    mark(admin, session, ben, AttendanceStatus.PRESENT, 72, null);
    mark(admin, session, people.get(2), AttendanceStatus.PARTIAL, 71, null);

    refused("session-not-official", admin, () -> certificates().issueAll(session, fresh()));
    refused("session-not-official", admin, () -> certificates().issue(session, ada.id()));
    admin.does(() -> Beans.of(Reckonings.class).reconcile(session, List.of()));
    assertThatThrownBy(() -> ada.does(() -> certificates().of(session)))
        .isInstanceOf(NotFound.class);
    assertThat(issueAll(admin, session).counts()).containsExactly(new TaskView.Count("issued", 2));
    assertThat(issueAll(admin, session).counts())
        .as("again")
        .containsExactly(new TaskView.Count("before", 2));
    refused("certificate-rule", admin, () -> certificates().issue(session, people.get(2).id()));
    assertThat(count(network, "certificate", "TRUE")).isEqualTo(2);
    assertThat(count(network, "sent_letter", "kind = 'CERTIFICATE'")).isEqualTo(2);

    CertificateView first = only(ada);
    assertThat(first.name()).isEqualTo("أدا منسا");
    assertThat(first.hours()).isEqualByComparingTo("1.5");
    assertThat(first.issuer()).isEqualTo(network.name());
    assertThat(verify(ben, first.code())).isEqualTo(first);
    assertThat(first.toString()).doesNotContain("@");
    assertThatThrownBy(() -> verify(ben, first.code().replace('0', '1').replaceFirst(".", "Z")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ben.does(() -> Beans.of(OwnCertificates.class).toPrint(first.id())))
        .isInstanceOf(NotFound.class);
    assertThat(admin.does(() -> Beans.of(OwnCertificates.class).toPrint(first.id())))
        .isEqualTo(first);

    refused("certificate-same", admin, () -> certificates().correct(session, first.id()));
    printedAs(ada, 1, "Ada Mensah");
    assertThat(verify(ben, first.code()).name()).as("what was certified").isEqualTo(first.name());
    admin.does(() -> certificates().correct(session, first.id()));
    CertificateView old = verify(ben, first.code());
    assertThat(old.state()).isEqualTo(CertificateState.CORRECTED);
    assertThat(old.name()).isEqualTo(first.name());
    CertificateView second = verify(ben, old.replacedBy());
    assertThat(second.name()).isEqualTo("Ada Mensah");
    assertThat(second.state()).isEqualTo(CertificateState.STANDS);
    assertThat(second.number()).isEqualTo(3);
    refused("certificate-ended", admin, () -> certificates().correct(session, first.id()));

    admin.does(() -> Beans.of(Members.class).remove(ada.id()));
    CertificateView erased = verify(ben, second.code());
    assertThat(erased.name()).isEmpty();
    assertThat(erased.title()).isEqualTo(second.title());
    assertThat(verify(ben, first.code()).name()).isEmpty();
  }

  @Test
  default void anAdjustmentPutsACertificateInQuestionAndPeopleDecide() throws Exception {
    Tenant network = Networks.make("certificates-question");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = planned(admin);
    Person ada = registered(network, session, 1).get(0);
    afterwards(network);
    mark(admin, session, ada, AttendanceStatus.PRESENT, 90, null);
    admin.does(() -> Beans.of(Reckonings.class).reconcile(session, List.of()));
    admin.does(
        () ->
            certificates()
                .choose(
                    session,
                    0,
                    new RuleDraft(
                        "MINUTES", "60", false, "45", "CPD 7/26", "Dr Osei", null, null)));
    refused(
        "stale-edit",
        admin,
        () ->
            certificates()
                .choose(
                    session, 0, new RuleDraft("SHARE", "1", false, null, null, null, null, null)));
    admin.does(() -> certificates().issue(session, ada.id()));
    CertificateView given = only(ada);
    assertThat(given.minutes()).isEqualTo(45);
    assertThat(given.accreditation()).isEqualTo("CPD 7/26");

    mark(admin, session, ada, AttendanceStatus.PRESENT, 59, "Left early.");
    assertThat(issued(admin, session).question()).isNotNull();
    assertThat(only(ada).state()).as("nothing is taken back by itself").isEqualTo(given.state());
    mark(admin, session, ada, AttendanceStatus.PRESENT, 60, "Stayed.");
    assertThat(issued(admin, session).question()).as("enough again").isNull();
    mark(admin, session, ada, null, null, "Nobody saw her.");
    assertThat(issued(admin, session).question()).isNotNull();
    admin.does(() -> certificates().uphold(session, given.id()));
    assertThat(issued(admin, session).question()).isNull();

    admin.does(() -> certificates().revoke(session, given.id(), RevocationReason.ATTENDANCE));
    CertificateView revoked = verify(ada, given.code());
    assertThat(revoked.state()).isEqualTo(CertificateState.REVOKED);
    assertThat(revoked.reason()).isEqualTo(RevocationReason.ATTENDANCE);
    assertThat(revoked.endedAt()).isNotNull();
    refused(
        "certificate-ended",
        admin,
        () -> certificates().revoke(session, given.id(), RevocationReason.OTHER));
    assertThatThrownBy(() -> ada.does(() -> Beans.of(OwnCertificates.class).toPrint(given.id())))
        .isInstanceOf(NotFound.class);
    mark(admin, session, ada, AttendanceStatus.PRESENT, 90, "She was there.");
    assertThat(issueAll(admin, session).counts())
        .as("what was taken back stays so")
        .containsExactly(new TaskView.Count("revoked", 1));
    admin.does(() -> certificates().issue(session, ada.id()));
    assertThat(ada.does(() -> Beans.of(OwnCertificates.class).mine()))
        .extracting(CertificateView::state)
        .containsExactly(CertificateState.STANDS, CertificateState.REVOKED);
  }

  /** Three sessions, of which one was called off: two count. */
  @Test
  default void certificatesOfASeriesGoByTheShareOfWhatWasHeld() throws Exception {
    Tenant network = Networks.make("certificates-series");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID last = planned(admin);
    UUID first = planned(admin);
    UUID off = planned(admin);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    for (Person person : List.of(ada, ben)) {
      for (UUID session : List.of(first, last)) {
        person.does(() -> Beans.of(Registrations.class).register(session));
      }
    }
    admin.does(() -> Beans.of(SessionPlanning.class).cancel(off, null));
    afterwards(network);
    for (UUID session : List.of(first, last)) {
      mark(admin, session, ada, AttendanceStatus.PRESENT, null, null);
    }
    mark(admin, last, ben, AttendanceStatus.PRESENT, null, null);
    admin.does(() -> Beans.of(Reckonings.class).reconcile(last, List.of()));
    String others = first + "\nhttps://network.example/sessions/" + off;
    for (String wrong : List.of("", "first", UUID.randomUUID().toString())) {
      assertThatThrownBy(() -> admin.does(() -> certificates().choose(last, 0, series(wrong))))
          .isInstanceOfSatisfying(
              Invalid.class,
              invalid ->
                  assertThat(invalid.faults()).extracting(Fault::field).containsOnly("sessions"));
    }
    admin.does(() -> certificates().choose(last, 0, series(others)));
    refused("session-not-official", admin, () -> certificates().issueAll(last, fresh()));
    admin.does(() -> Beans.of(Reckonings.class).reconcile(first, List.of()));

    assertThat(issueAll(admin, last).counts()).containsExactly(new TaskView.Count("issued", 1));
    CertificateView given = only(ada);
    assertThat(given.title()).isEqualTo("All about falls");
    assertThat(given.hours()).isEqualByComparingTo("3");
    mark(admin, first, ada, AttendanceStatus.ABSENT, null, "She was away.");
    assertThat(issued(admin, last).question()).isNotNull();
    mark(admin, first, ada, AttendanceStatus.EXCUSED, null, "She was ill.");
    assertThat(issued(admin, last).question()).as("one of one").isNull();
  }

  private static RuleDraft series(String others) {
    return new RuleDraft("SERIES", "80", false, null, null, null, "All about falls", others);
  }

  @Test
  default void twoTasksAtOnceGiveEachPersonOne() throws Exception {
    Tenant network = Networks.make("certificates-once");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = planned(admin);
    List<Person> people = registered(network, session, 60);
    afterwards(network);
    List<Mark> marks =
        people.stream().map(each -> Mark.tick(each.id(), AttendanceStatus.PRESENT, null)).toList();
    admin.does(() -> Beans.of(Attendances.class).mark(session, marks, null));
    admin.does(() -> Beans.of(Reckonings.class).reconcile(session, List.of()));

    UUID one = admin.does(() -> certificates().issueAll(session, fresh()));
    UUID other = admin.does(() -> certificates().issueAll(session, fresh()));
    done(admin, one);
    done(admin, other);

    assertThat(count(network, "certificate", "TRUE")).isEqualTo(60);
    assertThat(count(network, "sent_letter", "kind = 'CERTIFICATE'")).isEqualTo(60);
    assertThat(admin.does(() -> certificates().of(session)).lines())
        .extracting(line -> line.certificate().number())
        .doesNotHaveDuplicates()
        .allMatch(number -> number >= 1 && number <= 60);
  }

  private static Certificates certificates() {
    return Beans.of(Certificates.class);
  }

  private static RequestKey fresh() {
    return RequestKey.fresh();
  }

  private static void refused(String code, Person person, Person.Act act) {
    assertThatThrownBy(() -> person.does(act))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo(code));
  }

  private static TaskView issueAll(Person admin, UUID session) throws Exception {
    return done(admin, admin.does(() -> certificates().issueAll(session, fresh())));
  }

  private static TaskView done(Person admin, UUID task) throws Exception {
    ExchangeWorld.await(
        () -> admin.does(() -> Beans.of(Tasks.class).get(task)).line().state().equals("DONE"));
    return admin.does(() -> Beans.of(Tasks.class).get(task));
  }

  private static CertificateView only(Person person) throws Exception {
    List<CertificateView> all = person.does(() -> Beans.of(OwnCertificates.class).mine());
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static SessionCertificates.Issued issued(Person admin, UUID session) throws Exception {
    return admin.does(() -> certificates().of(session)).lines().get(0).certificate();
  }

  private static CertificateView verify(Person reader, String code) throws Exception {
    return reader.does(() -> Beans.of(Verification.class).of(code));
  }

  private static void printedAs(Person person, int version, String name) throws Exception {
    person.does(
        () ->
            Beans.of(Members.class)
                .tellAboutMe(
                    version,
                    new AboutDraft(
                        null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null, null, null, name)));
  }

  private static long count(Tenant network, String table, String which) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM `" + network.schema() + "`." + table + " WHERE " + which,
            row -> row.getLong(1))
        .orElseThrow();
  }

  private static UUID planned(Person admin) throws Exception {
    return admin.does(
        () ->
            Beans.of(SessionPlanning.class)
                .create(
                    RequestKey.fresh(),
                    SampleDraft.titled("Certified").with("seats", "100").draft(),
                    true));
  }

  private static List<Person> registered(Tenant network, UUID session, int many) throws Exception {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Person person = Person.of(network, "Member" + (char) ('a' + i / 26) + (char) ('a' + i % 26));
      person.does(() -> Beans.of(Registrations.class).register(session));
      people.add(person);
    }
    return people;
  }

  /** The afternoon in Nairobi is over. */
  private static void afterwards(Tenant network) {
    Beans.of(BusinessClock.class)
        .move(
            Optional.of(network.id()), MovedTime.standingAt(Instant.parse("2090-12-03T18:00:00Z")));
  }

  private static void mark(
      Person admin,
      UUID session,
      Person person,
      AttendanceStatus status,
      Integer minutes,
      String reason)
      throws Exception {
    admin.does(
        () ->
            Beans.of(Attendances.class)
                .mark(
                    session, List.of(new Mark(person.id(), status, null, null, minutes)), reason));
  }
}
