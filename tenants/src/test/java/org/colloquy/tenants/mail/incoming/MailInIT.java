package org.colloquy.tenants.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.jobs.JobPace;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail that comes into a real mailbox, up to the job of its network. */
class MailInIT {

  private static final String MAILBOX = "reply@colloquy.example";
  private static final JobPace FAST =
      new JobPace(
          Duration.ofMillis(10),
          Duration.ofSeconds(30),
          Duration.ofMillis(20),
          Duration.ofMillis(50),
          3,
          Duration.ofMillis(20));

  private static MySqlServer mysql;

  private GreenMail server;
  private GreenMailUser user;
  private final Arrived arrived = new Arrived();

  @BeforeAll
  static void startMySql() {
    mysql = MySqlServer.start(MySqlServer.Options.forTests());
  }

  @AfterAll
  static void stopMySql() {
    mysql.close();
  }

  @BeforeEach
  void startMailbox() {
    startMailbox(0);
  }

  private void startMailbox(int port) {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    server.start();
    user = server.setUser(MAILBOX, "reply", "secret");
  }

  @AfterEach
  void stopMailbox() {
    server.stop();
  }

  /** What came in, and for which network. */
  private static final class Arrived implements JobHandler<MailArrived> {

    private final List<String> mails = Collections.synchronizedList(new ArrayList<>());
    private final List<String> attached = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> pieces = Collections.synchronizedList(new ArrayList<>());
    private LongSupplier waitingPieces = () -> 0;
    private MailIn in;

    private List<String> digests(Job<MailArrived> job, int many) {
      return IntStream.range(0, many)
          .mapToObj(
              which -> {
                try (var content = in.attachment(job, which)) {
                  return digest(content.readAllBytes());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    }

    @Override
    public Class<MailArrived> work() {
      return MailArrived.class;
    }

    @Override
    public boolean isSecret() {
      return true;
    }

    @Override
    public void handle(Job<MailArrived> job) {
      var mail = in.mailOf(job);
      if (!mail.attachments().isEmpty()) {
        attached.add(mail.attachments() + ": " + digests(job, mail.attachments().size()));
        pieces.add(waitingPieces.getAsLong());
        in.forgetAttachments(job);
        pieces.add(waitingPieces.getAsLong());
      }
      mails.add(BoundTenant.current().slug() + ": " + mail.from() + ": " + mail.text());
    }
  }

  @Test
  void anAnswerReachesItsNetworkOnceAndLeavesTheMailbox() throws Exception {
    try (var kernel = kernel()) {
      var fells = network(kernel, "fells");
      network(kernel, "moors");
      deliver(answer(to(kernel, fells), "<1@example.org>", "Yes, I come."));
      deliver(answer(to(kernel, fells), "<2@example.org>", "No, I do not."));

      atWork(
          kernel,
          () -> {
            until("both are there", () -> arrived.mails.size() == 2);
            until("and gone from the mailbox", () -> left() == 0);
            deliver(answer(to(kernel, fells), "<2@example.org>", "No, I do not."));
            until("the same again is taken", () -> left() == 0);
          });

      assertThat(arrived.mails)
          .containsExactlyInAnyOrder(
              "fells: ada@example.org: Yes, I come.", "fells: ada@example.org: No, I do not.");
      assertThat(waitingText(kernel)).as("nothing readable in the queue").doesNotContain("I come");
    }
  }

  @Test
  void whatIsAttachedComesInPiecesAndIsThereUntilItsJobIsDone() throws Exception {
    var film = new byte[700_000];
    new Random(7).nextBytes(film);
    var note = "What I saw.".getBytes(StandardCharsets.UTF_8);
    try (var kernel = kernel()) {
      arrived.waitingPieces = () -> pieces(kernel);
      var ghyll = network(kernel, "ghyll");
      deliver(withFiles(to(kernel, ghyll), film, note));

      atWork(kernel, () -> until("it came", () -> arrived.mails.size() == 1));

      assertThat(arrived.mails).containsExactly("ghyll: ada@example.org: Two files.");
      assertThat(arrived.attached)
          .containsExactly("[film.mp4, note.txt]: " + List.of(digest(film), digest(note)));
      assertThat(arrived.pieces)
          .as("three of the one, one of the other, none")
          .containsExactly(4L, 0L);
    }
  }

  private static String withFiles(String to, byte[] film, byte[] note) {
    var lines = Base64.getMimeEncoder(76, "\n".getBytes(StandardCharsets.US_ASCII));
    return """
        From: Ada <ada@example.org>
        To: %s
        Subject: Re: Sepsis
        Message-ID: <files@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=UTF-8

        Two files.
        --b
        Content-Type: video/mp4
        Content-Disposition: attachment; filename=film.mp4
        Content-Transfer-Encoding: base64

        %s
        --b
        Content-Type: text/plain
        Content-Disposition: attachment; filename=note.txt
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
        .formatted(to, lines.encodeToString(film), lines.encodeToString(note));
  }

  private static long pieces(Kernel kernel) {
    return new Sql(kernel.databases().control())
        .first("SELECT COUNT(*) FROM colloquy_jobs.mail_piece", row -> row.getLong(1))
        .orElseThrow();
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsForNobodyStaysForAPersonToLookAt() throws Exception {
    try (var kernel = kernel()) {
      var heath = network(kernel, "heath");
      deliver(answer(MAILBOX, "<3@example.org>", "Is anybody there?"));
      deliver(answer(to(kernel, heath), "<4@example.org>", "I am here."));

      atWork(
          kernel,
          () -> {
            until("the other one came", () -> arrived.mails.size() == 1);
            until("and is gone", () -> left() == 1);
            until("what is left has its flag", () -> flagged() == 1);
          });

      assertThat(arrived.mails).containsExactly("heath: ada@example.org: I am here.");
    }
  }

  @Test
  void programsThatAnswerOfThemselvesAreNotAnswered() throws Exception {
    try (var kernel = kernel()) {
      var dale = network(kernel, "dale");
      deliver(
          "Auto-Submitted: auto-replied\n"
              + answer(to(kernel, dale), "<5@example.org>", "I am on holiday."));
      deliver(answer(to(kernel, dale), "<6@example.org>", "I am not."));

      atWork(
          kernel,
          () -> {
            until("one came", () -> arrived.mails.size() == 1);
            until("both are gone", () -> left() == 0);
          });

      assertThat(arrived.mails).containsExactly("dale: ada@example.org: I am not.");
    }
  }

  @Test
  void aMailboxThatIsAwayIsReadWhenItIsBack() throws Exception {
    var port = server.getImap().getPort();
    try (var kernel = kernel()) {
      var glen = network(kernel, "glen");
      server.stop();
      atWork(
          kernel,
          () -> {
            startMailbox(port);
            deliver(answer(to(kernel, glen), "<7@example.org>", "Back again."));
            until("it came", () -> arrived.mails.size() == 1);
          });
    }
  }

  @Test
  void ofTwoNodesOneReadsAtATimeAndNothingComesTwice() throws Exception {
    try (var kernel = kernel();
        var other = kernel()) {
      var tarn = network(kernel, "tarn");
      for (var i = 0; i < 20; i++) {
        deliver(answer(to(kernel, tarn), "<many-" + i + "@example.org>", "No. " + i));
      }
      other.mailIn().start(Thread::new);
      atWork(kernel, () -> until("all came", () -> arrived.mails.size() == 20));
      other.mailIn().close();

      assertThat(arrived.mails).doesNotHaveDuplicates().hasSize(20);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  private void atWork(Kernel kernel, Work work) throws Exception {
    arrived.in = kernel.mailIn();
    try (var workers = kernel.workers(List.of(arrived), FAST);
        var in = kernel.mailIn()) {
      workers.start(1, Thread::new);
      in.start(Thread::new);
      work.run();
    }
  }

  private void deliver(String source) {
    user.deliver(
        GreenMailUtil.newMimeMessage(
            new ByteArrayInputStream(
                source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
  }

  private static String answer(String to, String id, String text) {
    return """
        From: Ada <ada@example.org>
        To: %s
        Subject: Re: Sepsis
        Message-ID: %s
        Content-Type: text/plain; charset=UTF-8

        %s

        > Dear Ada
        """
        .formatted(to, id, text);
  }

  private static String to(Kernel kernel, Tenant network) {
    return kernel
        .replyAddresses()
        .orElseThrow()
        .of(network.id(), new Topic('s', Ids.next()), UUID.randomUUID())
        .value();
  }

  private int left() {
    return messages().size();
  }

  private long flagged() {
    return messages().stream().filter(flags -> flags.contains(Flags.Flag.FLAGGED)).count();
  }

  private List<Flags> messages() {
    try (var store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect("127.0.0.1", server.getImap().getPort(), "reply", "secret");
      try (var inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        var flags = new ArrayList<Flags>();
        for (var message : Arrays.asList(inbox.getMessages())) {
          flags.add(((MimeMessage) message).getFlags());
        }
        return flags;
      }
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String waitingText(Kernel kernel) {
    return String.join(
        " ",
        new Sql(kernel.databases().control())
            .list(
                "SELECT payload FROM colloquy_jobs.job WHERE kind = 'mail-in'",
                row -> row.getString(1)));
  }

  private Kernel kernel() {
    return Kernel.start(
        TestServer.settings(
            mysql,
            Map.of(
                "colloquy.imap.host",
                "127.0.0.1",
                "colloquy.imap.port",
                String.valueOf(server.getImap().getPort()),
                "colloquy.imap.tls",
                "false",
                "colloquy.imap.user",
                "reply",
                "colloquy.imap.password",
                "secret",
                "colloquy.imap.address",
                MAILBOX,
                "colloquy.imap.pause",
                "1")),
        Clock.systemUTC(),
        MailInIT.class.getClassLoader());
  }

  private static Tenant network(Kernel kernel, String slug) {
    var tenant = Samples.tenant(slug);
    kernel.registry().register(tenant);
    kernel.registry().changeStatus(tenant.id(), TenantStatus.ACTIVE);
    return kernel.registry().byId(tenant.id()).orElseThrow();
  }

  private static void until(String what, BooleanSupplier done) throws InterruptedException {
    var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      Thread.sleep(20);
    }
  }
}
