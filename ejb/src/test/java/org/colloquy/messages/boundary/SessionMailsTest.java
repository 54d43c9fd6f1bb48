package org.colloquy.messages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.colloquy.shared.Sittings;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailClass;
import org.colloquy.tenants.words.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionMailsTest {
  private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");

  private static final AnswerLinks ANSWERS =
      new AnswerLinks("http://eden.test/links?key=no", "http://eden.test/links?key=yes");

  private final SessionMails mails =
      new SessionMails(
          new Sites(URI.create("http://colloquy.localhost:8080")), () -> Vocabulary.USUAL);
  private BoundTenant.Scope scope;

  @BeforeEach
  void bind() {
    scope = BoundTenant.bind(network());
  }

  @AfterEach
  void unbind() {
    scope.close();
  }

  @Test
  void tellsTheTimeInTheReadersZoneAndTheOrganisersBesideIt() {
    Mail mail = mails.registered(reader("Africa/Nairobi"), facts("What changed?"), ANSWERS);

    assertThat(mail.subject()).isEqualTo("You are registered: What changed?");
    assertThat(mail.text())
        .contains("When: Tuesday 1 December 2026, 17:00 – 18:30 (Africa/Nairobi)")
        .contains("At the organiser's: Tuesday 1 December 2026, 14:00 – 15:30 (Europe/London)")
        .contains("http://eden.colloquy.localhost:8080/sessions/" + ID);
  }

  @Test
  void announcesWhatWhenAndWhereInAFewLines() {
    assertThat(mails.announcement(reader("Africa/Nairobi"), facts("What changed?")).lines())
        .startsWith(
            "What changed?",
            "When: Tuesday 1 December 2026, 17:00 – 18:30 (Africa/Nairobi)",
            "At the organiser's: Tuesday 1 December 2026, 14:00 – 15:30 (Europe/London)")
        .endsWith("Read more and register: http://eden.colloquy.localhost:8080/sessions/" + ID);
  }

  @Test
  void canBeAnsweredInEveryMailAboutAPlace() {
    assertThat(mails.registered(reader("UTC"), facts("A"), ANSWERS).text())
        .contains("I cannot come: http://eden.test/links?key=no")
        .contains("I will come: http://eden.test/links?key=yes");
    assertThat(mails.cancelled(reader("UTC"), facts("A"), null).text()).doesNotContain("/links?");
  }

  @Test
  void allAboutOneSessionAreOneThreadAndWhatChangesAPlaceCannotBeStopped() {
    var registered = mails.registered(reader("UTC"), facts("A"), ANSWERS);
    var changed = mails.changed(reader("UTC"), facts("B"), ANSWERS);

    assertThat(changed.head().thread()).isEqualTo(registered.head().thread()).contains("" + ID);
    assertThat(registered.head().language()).isEqualTo(Locale.ENGLISH);
    assertThat(registered.kind().mailClass()).isEqualTo(MailClass.REMINDER);
    assertThat(changed.kind().mailClass()).isEqualTo(MailClass.MUST);
  }

  @Test
  void saysTheTimeOnceWhereTheClocksAgree() {
    Mail mail = mails.waiting(reader("Europe/Lisbon"), facts("What changed?"), ANSWERS);

    assertThat(mail.text()).contains("(Europe/Lisbon)").doesNotContain("organiser's");
  }

  @Test
  void theOrganisersWordsStandAsTheyAre() {
    Mail mail = mails.cancelled(reader("UTC"), facts("It's {0} o'clock"), "We're sorry {1}");

    assertThat(mail.subject()).isEqualTo("Cancelled: It's {0} o'clock");
    assertThat(mail.text()).contains("The organiser writes: We're sorry {1}");
  }

  @Test
  void aCancellationWithoutAWordHasNone() {
    assertThat(mails.cancelled(reader("UTC"), facts("A"), null).text())
        .doesNotContain("The organiser writes");
  }

  @Test
  void anInvitationLeadsToWhereItIsAnswered() {
    Mail mail = mails.invited(reader("Europe/London"), facts("Handover"));

    assertThat(mail.subject()).isEqualTo("Invitation to a joint session: Handover");
    assertThat(mail.text())
        .contains("http://eden.colloquy.localhost:8080/exchange/invitations/" + ID)
        .contains("You receive this because you may answer invitations to ");
  }

  @Test
  void aLongTitleKeepsTheSubjectOnOneLine() {
    Mail mail =
        mails.changed(reader("UTC"), facts("long ".repeat(40).strip() + "\nsecond"), ANSWERS);

    assertThat(mail.subject()).hasSizeLessThanOrEqualTo(150).doesNotContain("\n").endsWith("…");
  }

  private static Recipient reader(String zone) {
    return new Recipient(
        new EmailAddress("hazel@example.org"), "Hazel Tyne", ZoneId.of(zone), Locale.ENGLISH);
  }

  private static SessionFacts facts(String title) {
    return new SessionFacts(
        ID,
        title,
        Sittings.of(Instant.parse("2026-12-01T14:00:00Z"), Instant.parse("2026-12-01T15:30:00Z")),
        ZoneId.of("Europe/London"),
        null,
        true);
  }

  private static Tenant network() {
    return new Tenant(
        new TenantId(UUID.randomUUID()),
        new Slug("eden"),
        "EDeN",
        "Stopping medicines safely",
        new HostName("eden.colloquy.localhost"),
        TenantStatus.ACTIVE,
        "net-eden",
        "net-eden",
        new Issuer(URI.create("http://localhost:8180/realms/eden")),
        Locale.UK,
        ZoneId.of("Europe/London"),
        List.of(),
        10,
        false);
  }
}
