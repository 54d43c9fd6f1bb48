package org.colloquy.tenants.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.jobs.JobPace;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.provisioning.FirstAdmin;
import org.colloquy.tenants.provisioning.NetworkPlan;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
      assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
      assertThat((String) mail.getContent())
          .contains("Hello สมหญิง,", "\"เครือข่ายสุขภาพชุมชน\"", "/start/confirm?token=");
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
      assertThat((String) mail.getContent())
          .contains("Ann who tells you")
          .doesNotContain(name, given);
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
