package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.colloquy.deploy.stack.TestStack;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees the first admin's one-time password, and how long. */
class DoorsIT {

  private static final Pattern KEY = Pattern.compile("/platform/door\\?run=[^&]+&key=([\\w-]+)");

  private static Node node;
  private static Traces traces;
  private static Sql sql;

  @BeforeAll
  static void start() {
    node = Node.start(TestStack.shared().settings());
    traces = new Traces(TestStack.shared());
    sql = new Sql(node.kernel().databases().control());
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void passwordIsShownToTheHolderOfTheKeyAsOftenAsTheyAskAndToNobodyElse() {
    var door = doorOf("door-own-key");
    var other = doorOf("door-other-key");

    assertThat(door.open().state()).isEqualTo(DoorView.State.OPEN);
    assertThat(door.open().oneTimePassword()).isNotBlank();
    assertThat(door.open()).as("the page loaded again").isEqualTo(door.open());
    for (var key : new String[] {other.key(), Tokens.choose(), "", null}) {
      assertThat(door.openWith(key)).isEqualTo(DoorView.without(DoorView.State.NO_KEY));
    }
    assertThat(other.open().oneTimePassword()).isNotEqualTo(door.open().oneTimePassword());
  }

  @Test
  void passwordIsThereUntilADayAfterTheNetworkBecameActive() {
    var door = doorOf("door-for-a-day");

    becameActive(door, "- INTERVAL 1 DAY + INTERVAL 1 MINUTE");
    assertThat(door.open().state()).isEqualTo(DoorView.State.OPEN);

    becameActive(door, "- INTERVAL 1 DAY - INTERVAL 1 MICROSECOND");
    assertThat(door.open()).isEqualTo(DoorView.without(DoorView.State.EXPIRED));
    assertThat(isKept(door)).isFalse();
  }

  @Test
  void passwordIsDeletedAfterADayAlsoWhereNobodyAsksForIt() {
    var door = doorOf("door-forgotten");

    becameActive(door, "- INTERVAL 1 DAY + INTERVAL 1 MINUTE");
    node.provisioning().doors().forgetOld();
    assertThat(isKept(door)).isTrue();

    becameActive(door, "- INTERVAL 1 DAY - INTERVAL 1 MICROSECOND");
    node.provisioning().doors().forgetOld();
    assertThat(isKept(door)).isFalse();
  }

  @Test
  void passwordThatTheAdminHasReplacedIsDeletedAndThePageKeepsSayingWhy() {
    var door = doorOf("door-replaced");
    assertThat(door.open().state()).isEqualTo(DoorView.State.OPEN);

    traces.replacePassword(door.run().slug(), door.run().admin().email());

    assertThat(door.open()).isEqualTo(DoorView.without(DoorView.State.REPLACED));
    assertThat(isKept(door)).isFalse();
    assertThat(door.open())
        .as("the page loaded again")
        .isEqualTo(DoorView.without(DoorView.State.REPLACED));
  }

  @Test
  void adminWhomAnOperatorSignedUpGetsTheKeyByMail() {
    var run = node.provisioning().start(Node.plan("door-by-mail"), "operator@example.org");
    var done = node.await(run, RunState.DONE);

    assertThat(new OpenDoor(done, mailedKey(done)).open().state()).isEqualTo(DoorView.State.OPEN);
    assertThat(new OpenDoor(done, Tokens.choose()).open().state()).isEqualTo(DoorView.State.NO_KEY);
  }

  /** The door to a network that is active, and the key of whoever confirmed the link. */
  private record OpenDoor(Run run, String key) {

    DoorView open() {
      return openWith(key);
    }

    DoorView openWith(String otherKey) {
      return node.provisioning().doors().open(run, otherKey);
    }
  }

  private static OpenDoor doorOf(String slug) {
    var plan = Node.plan(slug);
    var request = node.requests().request(Ids.next(), plan);
    var link = node.requests().link(request).orElseThrow();
    var token = link.substring(link.indexOf("token=") + "token=".length());
    var confirmed = node.requests().confirm(token, plan.slug());
    var run = node.provisioning().run(confirmed.runId()).orElseThrow();
    return new OpenDoor(node.await(run, RunState.DONE), confirmed.doorKey());
  }

  /** Moves the moment at which the run ended, seen from now. */
  private static void becameActive(OpenDoor door, String fromNow) {
    sql.update(
        "UPDATE colloquy_control.provisioning_run SET ended_at = UTC_TIMESTAMP(6) "
            + fromNow
            + " WHERE id = ?",
        door.run().id());
  }

  private static boolean isKept(OpenDoor door) {
    return sql.first(
            "SELECT password IS NOT NULL FROM colloquy_control.provisioning_run WHERE id = ?",
            row -> row.getBoolean(1),
            door.run().id())
        .orElseThrow();
  }

  private static String mailedKey(Run run) {
    var mail =
        sql.first(
                "SELECT payload FROM colloquy_jobs.job WHERE job_key LIKE ?",
                row -> row.getString(1),
                "network-ready:" + run.id() + ":%")
            .orElseThrow();
    var found = KEY.matcher(mail);
    assertThat(found.find()).as(mail).isTrue();
    return found.group(1);
  }
}
