package org.colloquy.tenants.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.colloquy.tenants.Samples;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.kernel.Kernel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries get their numbers on the real server, whoever commits them when. */
class SealerIT {

  private static Kernel kernel;
  private LoggedNetworkOnServer network;

  @BeforeAll
  static void start() {
    kernel =
        Kernel.start(TestServer.settings(), Clock.systemUTC(), SealerIT.class.getClassLoader());
  }

  @AfterAll
  static void stop() {
    kernel.close();
  }

  @BeforeEach
  void log() {
    network = new LoggedNetworkOnServer(kernel, "sealed", 1000);
  }

  @AfterEach
  void drop() {
    network.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE LOG.entry SET actor = 'x'",
        "DELETE FROM LOG.entry",
        "TRUNCATE TABLE LOG.entry",
        "REPLACE INTO LOG.entry SELECT * FROM LOG.entry",
        "INSERT INTO LOG.seal SELECT 1, id, digest, digest, at FROM LOG.entry",
        "UPDATE LOG.seal SET n = 7",
        "DELETE FROM LOG.seal",
        "DROP TABLE LOG.entry",
        "ALTER TABLE LOG.entry ADD COLUMN x INT",
        "SELECT * FROM `log-other`.entry",
      })
  void mysqlRefusesToTheNetwork(String statement) throws SQLException {
    network.addMany(1);
    try (var connection = network.connect();
        var refused = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  refused.execute(
                      statement.replace("LOG.", "`" + network.tenant().logSchema() + "`.")))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("command denied");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO LOG.entry (id, at, actor, action, outcome, digest)"
            + " VALUES (X'01', NOW(), 'a', 'b', 'DONE', X'02')",
        "UPDATE LOG.entry SET actor = 'x'",
        "UPDATE LOG.seal SET n = 7",
        "DELETE FROM LOG.seal",
        "SELECT * FROM `net-sealed`.audit_detail",
        "SELECT * FROM colloquy_control.tenant",
      })
  void mysqlRefusesToTheSealer(String statement) throws SQLException {
    network.addMany(1);
    try (var connection =
            DriverManager.getConnection(
                TestServer.mysql().url(),
                "colloquy_sealer",
                TestServer.mysql().accounts().sealer());
        var refused = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  refused.execute(
                      statement.replace("LOG.", "`" + network.tenant().logSchema() + "`.")))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("command denied");
    }
  }

  @Test
  void manyAtOnceLeaveOneChainWithoutAGap() throws Exception {
    var threads = Executors.newFixedThreadPool(34);
    try {
      var changes = new ArrayList<Callable<Void>>();
      for (var thread = 0; thread < 32; thread++) {
        changes.add(this::fiftyChanges);
      }
      // On two nodes, while it goes on.
      changes.add(() -> sweepUntilAllAreSealed(1600));
      changes.add(() -> sweepUntilAllAreSealed(1600));
      for (Future<Void> each : threads.invokeAll(changes)) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(network.numbers())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 1600).boxed().toList());
    var verdict = network.verify();
    assertThat(verdict.isSound()).as(verdict.text()).isTrue();
    assertThat(verdict.entries()).isEqualTo(1600);
    assertThat(verdict.goodCheckpoints()).containsExactly(1000L);
  }

  private Void fiftyChanges() throws SQLException {
    try (var connection = network.connect()) {
      for (var i = 0; i < 50; i++) {
        network.add(connection, "m-" + i);
        connection.commit();
      }
    }
    return null;
  }

  private Void sweepUntilAllAreSealed(int count) {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (network.numbers().size() < count) {
      assertThat(System.nanoTime()).as("sealed in time").isLessThan(deadline);
      network.sealer().sweep(network.tenant());
    }
    return null;
  }

  @Test
  void whatIsCommittedLateIsNotLost() throws Exception {
    try (var slow = network.connect()) {
      var late = network.add(slow, "m-late");
      network.sealer().seal(network.tenant(), network.addMany(3));
      assertThat(network.numbers()).containsExactly(1L, 2L, 3L);
      network.sealer().seal(network.tenant(), List.of(late));
      assertThat(network.numbers()).as("not committed").hasSize(3);
      slow.commit();
      network.sealer().sweep(network.tenant());
    }
    assertThat(network.numbers()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(network.verify().isSound()).isTrue();
  }

  @Test
  void whatIsRolledBackGetsNoNumber() throws Exception {
    try (var connection = network.connect()) {
      var gone = network.add(connection, "m-1");
      connection.rollback();
      network.sealer().seal(network.tenant(), List.of(gone));
    }
    network.sealer().sweep(network.tenant());
    assertThat(network.numbers()).isEmpty();
  }

  @Test
  void anEntryIsSealedWithinSecondsOfItsCommitWithoutAnySweep() throws Exception {
    var pace = new Sealing.Pace(Duration.ofMillis(100), Duration.ofHours(1), Duration.ofHours(1));
    try (var sealing = new Sealing(network.sealer(), kernel.registry(), pace)) {
      sealing.start(Thread::new);
      for (var id : network.addMany(2)) {
        sealing.committed(network.tenant().id(), id);
      }
      awaitNumbers(2);
    }
  }

  @Test
  void whatAKilledNodeLeftIsFoundByTheNext() throws Exception {
    network.addMany(300);
    var pace = new Sealing.Pace(Duration.ofMillis(100), Duration.ofHours(1), Duration.ofHours(1));
    try (var sealing = new Sealing(network.sealer(), kernel.registry(), pace)) {
      sealing.start(Thread::new);
      awaitNumbers(300);
    }
  }

  @Test
  void whatAnotherNodeLeftIsFoundAtTheNextGlanceThoughItWasCommittedOutOfOrder() throws Exception {
    var pace =
        new Sealing.Pace(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofHours(1));
    try (var sealing = new Sealing(network.sealer(), kernel.registry(), pace);
        var slow = network.connect()) {
      network.addMany(1);
      sealing.start(Thread::new);
      awaitNumbers(1);

      network.add(slow, "m-late");
      network.addMany(2);
      awaitNumbers(3);
      slow.commit();
      awaitNumbers(4);
    }
  }

  @Test
  void whatAKilledNodeLeftIsSealedWithinFiveSeconds() {
    var usual = Sealing.Pace.USUAL;
    assertThat(usual.glance().plus(usual.gathered())).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void aLogThatCannotBeReadKeepsNoOtherWaiting() throws Exception {
    var broken = Samples.tenant("unread");
    kernel.registry().register(broken);
    var pace =
        new Sealing.Pace(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofHours(1));
    try (var sealing = new Sealing(network.sealer(), kernel.registry(), pace)) {
      sealing.start(Thread::new);
      network.addMany(1);
      awaitNumbers(1);
      network.addMany(1);
      awaitNumbers(2);
    } finally {
      kernel.registry().remove(broken.id());
    }
  }

  @Test
  void aCheckpointSaysOfWhichGenerationOfTheDataItIs() throws Exception {
    var sealer = network.sealer(10, Duration.ofHours(24), Clock.systemUTC());
    sealer.seal(network.tenant(), network.addMany(10));
    var restored = network.restored();
    sealer.seal(restored, network.addMany(10));

    assertThat(network.checkpoints()).containsExactly("generation 1 at 10", "generation 2 at 20");
    assertThat(network.verify().isSound()).as(network.verify().text()).isTrue();
  }

  @Test
  void aQuietLogHasACheckpointAfterADay() throws Exception {
    network.sealer().seal(network.tenant(), network.addMany(7));
    network.sealer().sweep(network.tenant());
    assertThat(network.verify().goodCheckpoints()).as("on the same day").isEmpty();

    var tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));
    network.sealer(1000, Duration.ofHours(24), tomorrow).sweep(network.tenant());
    assertThat(network.verify().goodCheckpoints()).containsExactly(7L);

    network.sealer(1000, Duration.ofHours(24), tomorrow).sweep(network.tenant());
    assertThat(network.verify().goodCheckpoints()).as("nothing new").containsExactly(7L);
  }

  @Test
  void aCheckpointThatACrashPreventedIsMadeUpFor() throws Exception {
    var large = network.sealer(1000, Duration.ofHours(24), Clock.systemUTC());
    large.seal(network.tenant(), network.addMany(25));
    network.sealer(10, Duration.ofHours(24), Clock.systemUTC()).sweep(network.tenant());
    assertThat(network.verify().goodCheckpoints()).containsExactly(20L);
  }

  private void awaitNumbers(int count) {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (network.numbers().size() < count) {
      assertThat(System.nanoTime()).as("sealed in time").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
