package org.colloquy.tenants.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.calendars.CalendarEntry;
import org.colloquy.tenants.jobs.JobPace;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.mail.OddSmtpServer.Trouble;
import org.colloquy.tenants.provisioning.FirstAdmin;
import org.colloquy.tenants.provisioning.NetworkPlan;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mail on its way through a real SMTP server, and where it stays when there is none. */
class MailDeliveryIT {

  private static final String FROM = "no-reply@platform.example";

  /** So fast that a test sees the next attempt soon, and patient. */
  private static final JobPace FAST =
      new JobPace(
          Duration.ofMillis(10),
          Duration.ofSeconds(30),
          Duration.ofMillis(20),
          Duration.ofMillis(50),
          10_000,
          Duration.ofMillis(20));

  /** Gives up after two tries that count. */
  private static final JobPace FEW_TRIES =
      new JobPace(
          Duration.ofMillis(10),
          Duration.ofSeconds(30),
          Duration.ofMillis(20),
          Duration.ofMillis(50),
          2,
          Duration.ofMillis(20));

  private static MySqlServer mysql;

  private GreenMail smtp;

  @BeforeAll
  static void startMySql() {
    mysql = MySqlServer.start(MySqlServer.Options.forTests());
  }

  @AfterAll
  static void stopMySql() {
    mysql.close();
  }

  @BeforeEach
  void startSmtp() {
    startSmtp(0);
  }

  private void startSmtp(int port) {
    smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    smtp.start();
  }

  @AfterEach
  void stopSmtp() {
    smtp.stop();
  }

  @Test
  void linkOfANetworkWhoseNameIsNotLatinArrivesAsItWasWritten() throws Exception {
    try (var kernel = kernelThatSends()) {
      var plan = plan("thai-network", "เครือข่ายสุขภาพชุมชน", "สมหญิง");

      var request = kernel.networkRequests().request(Ids.next(), plan);
      var mail = deliveredBy(kernel);

      assertThat(mail.getFrom()).extracting(Object::toString).containsExactly(FROM);
      assertThat(mail.getRecipients(Message.RecipientType.TO))
          .extracting(Object::toString)
          .containsExactly(plan.admin().email().value());
      assertThat(mail.getSubject()).isEqualTo("Confirm your new network: เครือข่ายสุขภาพชุมชน");
      assertThat(mail.getContentType()).startsWith("multipart/alternative;");
      assertThat(part(mail, 0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
      assertThat(part(mail, 1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
      assertThat(text(mail))
          .contains("Hello สมหญิง,", "\"เครือข่ายสุขภาพชุมชน\"", "/start/confirm?token=");
      assertThat((String) part(mail, 1).getContent())
          .contains("Hello สมหญิง,", "&quot;เครือข่ายสุขภาพชุมชน&quot;", "<a href=\"http");
      assertThat(mail.getSentDate()).isNotNull();
      assertThat(kernel.networkRequests().link(request)).as("only who reads it knows").isEmpty();
      assertThat(kernel.mailBox().isKeeping()).isFalse();
      assertThat(kernel.mailBox().recent(1)).isEmpty();
    }
  }

  @Test
  void wordsOfStrangersAreQuotedSoFarThatTheyAreRecognised() throws Exception {
    try (var kernel = kernelThatSends()) {
      var name = "Send your password to the nurses of ".repeat(5).strip();
      var given = "Ann who tells you at length what you should do next and next";

      kernel.networkRequests().request(Ids.next(), plan("long-names", name, given + " and then"));
      var mail = deliveredBy(kernel);

      assertThat(mail.getSubject()).hasSizeLessThan(100).endsWith("…");
      assertThat(text(mail)).contains("Ann who tells you").doesNotContain(name, given);
    }
  }

  @Test
  void mailWaitsForAServerThatIsAwayAndIsDeliveredOnceWhenItIsBack() throws Exception {
    var port = smtp.getSmtp().getPort();
    try (var kernel = kernelThatSends();
        var workers = kernel.workers(List.of(kernel.mailJobs()), FAST)) {
      smtp.stop();
      kernel.outbox().send(mail("late", "Late", "but there"), null, "late");
      workers.start(1, Thread::new);
      await(() -> attemptsOf("late") >= 3);
      assertThat(stateOf("late")).isEqualTo("OPEN");

      startSmtp(port);
      await(() -> stateOf("late").equals("DONE"));

      assertThat(smtp.getReceivedMessages()).hasSize(1);
      assertThat(smtp.getReceivedMessages()[0].getSubject()).isEqualTo("Late");
    }
  }

  @Test
  void senderMayHaveANameAndTheMailStillTellsWhichItIs() throws Exception {
    try (var kernel = kernelThatSends(Map.of("colloquy.mail.from", "Colloquy <" + FROM + ">"))) {
      kernel.outbox().send(mail("named", "Named", "text"), null, "named");

      var mail = deliveredBy(kernel);

      assertThat(mail.getFrom())
          .extracting(Object::toString)
          .containsExactly("Colloquy <" + FROM + ">");
      assertThat(mail.getMessageID()).isEqualTo("<" + idOf("named") + "@platform.example>");
    }
  }

  @Test
  void senderIsTheSiteItselfWhereNoneIsConfigured() throws Exception {
    try (var kernel = kernelThatSends(Map.of("colloquy.mail.from", ""))) {
      kernel.outbox().send(mail("default", "Default", "text"), null, "default");

      assertThat(deliveredBy(kernel).getFrom())
          .extracting(Object::toString)
          .containsExactly("colloquy@colloquy.localhost");
    }
  }

  @Test
  void mailIsKeptForTheOperatorWhereNoServerIsConfigured() throws Exception {
    var mail = mail("kept", "เครือข่ายสุขภาพชุมชน", "สวัสดี\nสมหญิง");
    try (var kernel = kernel(Map.of());
        var workers = kernel.workers(List.of(kernel.mailJobs()), FAST)) {
      kernel.outbox().send(mail, null, "kept");
      workers.start(1, Thread::new);
      await(() -> stateOf("kept").equals("DONE"));

      assertThat(kernel.mailBox().isKeeping()).isTrue();
      assertThat(kernel.mailBox().recent(1))
          .singleElement()
          .satisfies(
              kept -> {
                assertThat(kept.kind()).isEqualTo(MailKind.SESSION);
                assertThat(kept.domain()).isEqualTo("member.example");
                assertThat(kernel.mailBox().open(kept.id())).contains(mail);
              });
      assertThat(smtp.getReceivedMessages()).isEmpty();
      kernel.mailBox().forgetOld();
      assertThat(kernel.mailBox().recent(1)).as("less than thirty days old").hasSize(1);
      new Sql(kernel.databases().control())
          .update("UPDATE colloquy_control.kept_mail SET kept_at = kept_at - INTERVAL 30 DAY");
      kernel.mailBox().forgetOld();
      assertThat(kernel.mailBox().recent(1)).isEmpty();
    }
  }

  @Test
  void mailThatWaitsIsSealedAndGoneOnceItWasSent() {
    var port = smtp.getSmtp().getPort();
    try (var kernel = kernelThatSends();
        var workers = kernel.workers(List.of(kernel.mailJobs()), FAST)) {
      smtp.stop();
      kernel.outbox().send(mail("waiting", "Marigold", "abcd-efgh"), null, "sealed");
      workers.start(1, Thread::new);
      await(() -> attemptsOf("sealed") >= 2);
      assertThat(everythingOf("sealed"))
          .contains("sealed")
          .doesNotContain("waiting@", "Marigold", "abcd-efgh");

      startSmtp(port);
      await(() -> stateOf("sealed").equals("DONE"));

      assertThat(ofJob("sealed", "payload")).isEqualTo("{}");
      assertThat(smtp.getReceivedMessages()[0].getSubject()).isEqualTo("Marigold");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void mailThatWasQueuedBeforeMailWasSealedIsStillSent() throws Exception {
    try (var kernel = kernelThatSends()) {
      new Sql(kernel.databases().control())
          .update(
              "INSERT INTO colloquy_jobs.job (id, kind, job_key, payload) VALUES (?, ?, ?, ?)",
              Ids.next(),
              "mail",
              "before",
              """
              {"to": "before@member.example", "subject": "Before", "text": "text"}""");

      assertThat(deliveredBy(kernel).getSubject()).isEqualTo("Before");
    }
  }

  @Test
  void mailOfOthersIsKeptForNobodyToRead() throws SQLException {
    var plan = plan("kept-for-nobody", "Marigold Network", "Mary");
    try (var kernel =
            kernel(
                Map.of(
                    "colloquy.base-url",
                    "https://colloquy.example",
                    "colloquy.mail.keep",
                    "true"));
        var workers = kernel.workers(List.of(kernel.mailJobs()), FAST)) {
      var request = kernel.networkRequests().request(Ids.next(), plan);
      workers.start(1, Thread::new);
      await(() -> stateOf("network-request:" + request).equals("DONE"));

      var kept = kernel.mailBox().recent(1).get(0);
      assertThat(kept.kind()).isEqualTo(MailKind.CONFIRMATION);
      assertThat(kept.domain()).isEqualTo("member.example");
      assertThat(kernel.mailBox().open(kept.id())).isEmpty();
      assertThat(kernel.networkRequests().link(request)).as("a link shown in place").isEmpty();
    }
    try (var root = mysql.connectAsRoot()) {
      assertThat(Sql.list(root, "SELECT * FROM colloquy_control.kept_mail", MailDeliveryIT::whole))
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row).doesNotContain(plan.slug() + "@", "Marigold", "Mary"));
    }
  }

  @Test
  void programThatReceivesItIsToldHowToStopItAndWhatItBelongsTo() throws Exception {
    var stop = URI.create("http://eden.colloquy.localhost/links/one-click?key=unsubscribe.abc");
    try (var kernel = kernelThatSends()) {
      var mail =
          new Mail(address("head"), MailKind.REGISTRATION, "Registered", "You have a seat.")
              .in(Locale.FRENCH)
              .inThread("session-7")
              .stoppedAt(stop, "Stop: " + stop);
      kernel.outbox().send(mail, null, "with-head");

      var received = deliveredBy(kernel);

      assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<" + stop + ">");
      assertThat(received.getHeader("List-Unsubscribe-Post"))
          .containsExactly("List-Unsubscribe=One-Click");
      assertThat(received.getHeader("References")).containsExactly("<session-7@platform.example>");
      assertThat(received.getHeader("In-Reply-To")).containsExactly("<session-7@platform.example>");
      assertThat(received.getHeader("Content-Language")).containsExactly("fr");
      assertThat(received.getMessageID()).isEqualTo("<" + idOf("with-head") + "@platform.example>");
      assertThat(text(received)).isEqualToNormalizingNewlines(mail.text());
    }
  }

  @Test
  void entryForACalendarComesFromWhereItIsAnsweredAndIsTheLastOfThreeWaysToReadTheMail()
      throws Exception {
    var answers = new EmailAddress("reply+sabc@platform.example");
    try (var kernel = kernelThatSends()) {
      var mail =
          new Mail(address("entry"), MailKind.REGISTRATION, "Registered", "You have a seat.")
              .answeredAt(answers, "Write above")
              .withEntry(entry());
      kernel.outbox().send(mail, null, "with-entry");

      var received = deliveredBy(kernel);

      var ways = (Multipart) received.getContent();
      assertThat(received.getContentType()).startsWith("multipart/alternative");
      assertThat(ways.getCount()).isEqualTo(3);
      assertThat(ways.getBodyPart(2).getContentType())
          .startsWith("text/calendar")
          .contains("method=REQUEST", "charset=UTF-8", "invite.ics");
      var calendar = new String(ways.getBodyPart(2).getInputStream().readAllBytes(), UTF_8);
      var event = Biweekly.parse(calendar).first().getEvents().get(0);
      assertThat(event.getOrganizer().getEmail()).isEqualTo(answers.value());
      assertThat(((InternetAddress) received.getFrom()[0]).getAddress()).isEqualTo(answers.value());
      assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("Réseau Eden");
    }
  }

  private static CalendarEntry entry() {
    var start = Instant.parse("2026-12-01T13:00:00Z");
    return new CalendarEntry(
        "0198",
        0,
        false,
        start,
        start.plusSeconds(3600),
        true,
        "Chutes",
        "Apportez un cas.",
        "Salle 3",
        URI.create("http://eden.colloquy.localhost/sessions/0198"),
        "Réseau Eden");
  }

  @Test
  void mailThatOneMustHaveOffersNoWayToStopIt() throws Exception {
    try (var kernel = kernelThatSends()) {
      kernel.outbox().send(mail("must", "Must", "text"), null, "must");

      assertThat(deliveredBy(kernel).getHeader("List-Unsubscribe")).isNull();
    }
  }

  @Test
  void manyMailsGoThroughOneConnection() throws Exception {
    try (var server = OddSmtpServer.in(Trouble.NONE);
        var kernel = kernelThatSends(Map.of("colloquy.smtp.port", String.valueOf(server.port())));
        var workers = kernel.workers(List.of(kernel.mailJobs()), FAST)) {
      for (var i = 0; i < 30; i++) {
        kernel.outbox().send(mail("many" + i, "Many " + i, "text"), null, "many:" + i);
      }
      workers.start(1, Thread::new);
      await(() -> server.taken().size() == 30);

      assertThat(server.taken()).doesNotHaveDuplicates();
      assertThat(server.connections()).isLessThanOrEqualTo(2);
    }
  }

  /** Each of them is there, says something else than yes, and comes round in the end. */
  @ParameterizedTest
  @MethodSource("trouble")
  void mailWaitsForAServerInTroubleAndIsTakenOnceWhenItIsOver(Trouble trouble) throws Exception {
    try (var server = OddSmtpServer.in(trouble);
        var kernel = kernelThatSends(Map.of("colloquy.smtp.port", String.valueOf(server.port())));
        var workers = kernel.workers(List.of(kernel.mailJobs()), FEW_TRIES)) {
      var key = "trouble:" + trouble.name();
      kernel.outbox().send(mail("waits", "Waits", "but comes"), null, key);
      workers.start(1, Thread::new);
      await(() -> attemptsOf(key) >= 3);
      assertThat(stateOf(key)).as("delayed, and not lost").isEqualTo("OPEN");
      assertThat(server.taken()).isEmpty();

      server.recovers();
      await(() -> stateOf(key).equals("DONE"));

      assertThat(server.taken()).containsExactly("<" + idOf(key) + "@platform.example>");
    }
  }

  static Stream<Trouble> trouble() {
    return Stream.of(
        Trouble.REFUSES_TO_TALK,
        Trouble.HANGS_UP,
        Trouble.CANNOT_NOW,
        Trouble.KNOWS_THE_ADDRESS_LATER,
        Trouble.TAKES_NO_DATA_NOW);
  }

  @Test
  void addressThatNobodyHasIsGivenUpAtOnceAndKeepsNobodyWaiting() throws Exception {
    try (var server = OddSmtpServer.in(Trouble.KNOWS_NO_ADDRESS);
        var kernel = kernelThatSends(Map.of("colloquy.smtp.port", String.valueOf(server.port())));
        var workers = kernel.workers(List.of(kernel.mailJobs()), FAST)) {
      kernel.outbox().send(mail("nobody", "To nobody", "text"), null, "nobody");
      workers.start(1, Thread::new);
      await(() -> stateOf("nobody").equals("FAILED"));
      assertThat(attemptsOf("nobody")).isEqualTo(1);

      server.recovers();
      kernel.outbox().send(mail("next", "Next", "text"), null, "after-nobody");
      await(() -> stateOf("after-nobody").equals("DONE"));
    }
  }

  @Test
  void serverThatHangsIsLeftAndTheMailComesWhenItAnswers() throws Exception {
    try (var server = OddSmtpServer.in(Trouble.HANGS);
        var kernel = kernelThatSends(Map.of("colloquy.smtp.port", String.valueOf(server.port())));
        var workers = kernel.workers(List.of(kernel.mailJobs()), FEW_TRIES)) {
      kernel.outbox().send(mail("hangs", "Hangs", "text"), null, "hangs");
      workers.start(1, Thread::new);
      await(() -> attemptsOf("hangs") >= 2);
      assertThat(stateOf("hangs")).isEqualTo("OPEN");

      server.recovers();
      await(() -> stateOf("hangs").equals("DONE"));

      assertThat(server.taken()).hasSize(1);
    }
  }

  private static Part part(MimeMessage mail, int which) throws Exception {
    return ((Multipart) mail.getContent()).getBodyPart(which);
  }

  private static String text(MimeMessage mail) throws Exception {
    return (String) part(mail, 0).getContent();
  }

  /** The one mail that arrives when the kernel's mail jobs are at work. */
  private MimeMessage deliveredBy(Kernel kernel) {
    try (var workers = kernel.workers(List.of(kernel.mailJobs()), FAST)) {
      workers.start(1, Thread::new);
      assertThat(smtp.waitForIncomingEmail(30_000, 1)).as("mail in time").isTrue();
    }
    assertThat(smtp.getReceivedMessages()).hasSize(1);
    return smtp.getReceivedMessages()[0];
  }

  private Kernel kernelThatSends() {
    return kernelThatSends(Map.of());
  }

  private Kernel kernelThatSends(Map<String, String> others) {
    var settings =
        new HashMap<>(
            Map.of(
                "colloquy.smtp.host",
                "127.0.0.1",
                "colloquy.smtp.port",
                String.valueOf(smtp.getSmtp().getPort()),
                "colloquy.smtp.starttls",
                "false",
                "colloquy.mail.from",
                FROM));
    settings.putAll(others);
    return kernel(settings);
  }

  private static Kernel kernel(Map<String, String> others) {
    return Kernel.start(
        TestServer.settings(mysql, others),
        Clock.systemUTC(),
        MailDeliveryIT.class.getClassLoader());
  }

  private static NetworkPlan plan(String slug, String name, String givenName) {
    return new NetworkPlan(
        new Slug(slug),
        name,
        "To be made",
        List.of(new CountryCode("TH")),
        25,
        Locale.ENGLISH,
        ZoneId.of("Asia/Bangkok"),
        false,
        new FirstAdmin(givenName, "", address(slug)));
  }

  private static Mail mail(String name, String subject, String text) {
    return new Mail(address(name), MailKind.SESSION, subject, text);
  }

  private static EmailAddress address(String name) {
    return new EmailAddress(name + "@member.example");
  }

  private static String idOf(String key) {
    return ofJob(key, "BIN_TO_UUID(id)");
  }

  private static String stateOf(String key) {
    return ofJob(key, "state");
  }

  private static int attemptsOf(String key) {
    return Integer.parseInt(ofJob(key, "attempts"));
  }

  private static String everythingOf(String key) {
    try (var root = mysql.connectAsRoot()) {
      return Sql.list(
              root, "SELECT * FROM colloquy_jobs.job WHERE job_key = ?", MailDeliveryIT::whole, key)
          .get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String whole(ResultSet row) throws SQLException {
    var columns = new StringBuilder();
    for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      columns.append(row.getString(i)).append(' ');
    }
    return columns.toString();
  }

  private static String ofJob(String key, String column) {
    try (var root = mysql.connectAsRoot()) {
      return Sql.list(
              root,
              "SELECT " + column + " FROM colloquy_jobs.job WHERE kind = 'mail' AND job_key = ?",
              row -> row.getString(1),
              key)
          .get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
