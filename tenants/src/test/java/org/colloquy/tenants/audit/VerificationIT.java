package org.colloquy.tenants.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.kernel.Kernel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody with every right in the database can do to a log, and what the verifier says then.
 */
class VerificationIT {

  private static Kernel kernel;
  private LoggedNetworkOnServer network;

  @BeforeAll
  static void start() {
    kernel =
        Kernel.start(
            TestServer.settings(), Clock.systemUTC(), VerificationIT.class.getClassLoader());
  }

  @AfterAll
  static void stop() {
    kernel.close();
  }

  /** A thousand entries, with a checkpoint after each hundred. */
  @BeforeEach
  void log() throws SQLException {
    network = new LoggedNetworkOnServer(kernel, "verified", 100);
    assertThat(network.sealer().seal(network.tenant(), network.addMany(1000))).isTrue();
  }

  @AfterEach
  void drop() {
    network.close();
  }

  @Test
  void aLogThatNobodyTouchedIsGood() {
    var verdict = network.verify();
    assertThat(verdict.isSound()).as(verdict.text()).isTrue();
    assertThat(verdict.text())
        .isEqualTo("1000 entries\ngood through 1000; checkpoints 100 to 1000 good\n");
  }

  @Test
  void anEntryThatWasChangedIsNamed() {
    network.asRoot(
        "UPDATE LOG.entry e JOIN LOG.seal s ON s.entry = e.id SET e.actor = 'm-9' WHERE s.n = 437");
    assertThat(network.verify().text())
        .contains("437 altered; good through 436; checkpoints 100 to 400 good");
    assertThat(network.verify().isSound()).isFalse();
  }

  @Test
  void whatIsGoneFromTheEndIsKnownFromTheCopyOutside() {
    network.asRoot(
        "DELETE e, s, d FROM LOG.seal s JOIN LOG.entry e ON e.id = s.entry"
            + " JOIN `net-verified`.audit_detail d ON d.entry = e.id WHERE s.n > 950",
        "DELETE FROM colloquy_control.audit_checkpoint WHERE n = 1000");
    assertThat(network.verify().text())
        .contains("50 entries missing: 951 to 1000")
        .contains("checkpoint 1000 is gone from the database")
        .contains("good through 950; checkpoints 100 to 900 good");
  }

  @Test
  void anEntryThatIsGoneFromTheMiddleIsNamed() {
    network.asRoot(
        "DELETE e FROM LOG.entry e JOIN LOG.seal s ON s.entry = e.id WHERE s.n = 300",
        "DELETE e, s FROM LOG.entry e JOIN LOG.seal s ON s.entry = e.id WHERE s.n = 700");
    assertThat(network.verify().text())
        .contains("300 missing; 700 missing")
        .contains("2 details without their entries")
        .contains("good through 299; checkpoints 100 to 200 good");
  }

  @Test
  void twoNumbersThatWereSwappedAreNamedTogether() {
    network.asRoot(
        "SET @one = (SELECT entry FROM LOG.seal WHERE n = 210)",
        "SET @two = (SELECT entry FROM LOG.seal WHERE n = 640)",
        "UPDATE LOG.seal SET entry = X'00' WHERE n = 210",
        "UPDATE LOG.seal SET entry = @one WHERE n = 640",
        "UPDATE LOG.seal SET entry = @two WHERE n = 210");
    assertThat(network.verify().text())
        .contains("210 and 640 swapped; good through 209; checkpoints 100 to 200 good");
  }

  @Test
  void twoEntriesWhoseContentsWereSwappedAreNamedTogether() {
    network.asRoot(
        "UPDATE LOG.entry one JOIN LOG.seal s ON s.entry = one.id AND s.n = 210"
            + " JOIN LOG.entry two JOIN LOG.seal t ON t.entry = two.id AND t.n = 640"
            + " SET one.id = X'01', two.id = X'02'",
        "UPDATE LOG.entry SET id = (SELECT entry FROM LOG.seal WHERE n = 640) WHERE id = X'01000000000000000000000000000000'",
        "UPDATE LOG.entry SET id = (SELECT entry FROM LOG.seal WHERE n = 210) WHERE id = X'02000000000000000000000000000000'");
    assertThat(network.verify().text())
        .contains("210 and 640 swapped; good through 209; checkpoints 100 to 200 good");
  }

  @Test
  void aSealThatWasChangedIsNamed() {
    network.asRoot("UPDATE LOG.seal SET chain = REVERSE(chain) WHERE n = 555");
    assertThat(network.verify().text()).contains("seal 555 altered").contains("good through 554");
  }

  @Test
  void aChainThatWasStampedAnewDoesNotFitTheCheckpoints() throws SQLException {
    network.asRoot(
        "UPDATE LOG.entry e JOIN LOG.seal s ON s.entry = e.id SET e.actor = 'm-9' WHERE s.n = 437",
        "DELETE FROM LOG.seal WHERE n >= 437");
    network.sealer().sweep(network.tenant());
    assertThat(network.numbers()).hasSize(1000);
    assertThat(network.verify().text())
        .contains("the chain was made anew somewhere in 401 to 500")
        .contains("good through 400; checkpoints 100 to 400 good");
  }

  @Test
  void aCheckpointThatNobodySignedIsNamed() {
    network.asRoot(
        "UPDATE colloquy_control.audit_checkpoint SET hash = REVERSE(hash) WHERE n = 600");
    assertThat(network.verify().text())
        .contains("checkpoint 600 in the database is not signed with this key");
  }

  @Test
  void aCopyOutsideThatIsLostIsSaidAndIsNoFault() throws Exception {
    Files.delete(network.copies());
    var verdict = network.verify();
    assertThat(verdict.isSound()).isTrue();
    assertThat(verdict.remarks()).contains("checkpoint 300 has no copy outside").hasSize(10);
  }

  @Test
  void whatWasErasedIsSaidToBeErasedAndNotBroken() {
    network.asRoot(
        "DELETE d FROM `net-verified`.audit_detail d JOIN LOG.seal s ON s.entry = d.entry"
            + " WHERE s.n IN (5, 6)",
        "UPDATE `net-verified`.audit_detail d JOIN LOG.seal s ON s.entry = d.entry"
            + " SET d.salt = NULL, d.address = NULL, d.changes = NULL WHERE s.n = 7");
    var verdict = network.verify();
    assertThat(verdict.isSound()).as(verdict.text()).isTrue();
    assertThat(verdict.text())
        .contains("good through 1000; checkpoints 100 to 1000 good")
        .contains("3 entries are erased in detail");
  }

  @Test
  void aDetailThatWasChangedIsNamed() {
    network.asRoot(
        "UPDATE `net-verified`.audit_detail d JOIN LOG.seal s ON s.entry = d.entry"
            + " SET d.changes = '[\"another\"]' WHERE s.n = 12");
    assertThat(network.verify().text()).contains("12 altered in detail; good through 11");
  }
}
