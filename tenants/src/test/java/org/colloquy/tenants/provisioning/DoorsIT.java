package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.deploy.stack.TestStack;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.jobs.JobPace;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.secrets.Tokens;
import org.colloquy.tenants.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets a first admin's one-time password, and how long. */
class DoorsIT {

  private static final Pattern KEY = Pattern.compile("/start/door/[^?]+\\?key=([\\w-]+)");

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
  void holderOfTheKeyGetsAPasswordEachTimeTheyAskAndNobodyElseDoes() {
    var door = doorOf("door-own-key");
    var other = doorOf("door-other-key");
    assertThat(passwordsOf(door)).as("before anybody asked").isEmpty();

    for (var key : new String[] {other.key(), Tokens.choose(), "", null}) {
      assertThat(new OpenDoor(door.run(), key).look()).isEqualTo(DoorView.NO_KEY);
      assertThat(new OpenDoor(door.run(), key).enter()).isNull();
    }
    assertThat(passwordsOf(door)).as("nobody held the key").isEmpty();

    assertThat(door.look()).isEqualTo(DoorView.OPEN);
    assertThat(passwordsOf(door)).as("looking changes nothing").isEmpty();
    var first = door.enter();
    var afterFirst = passwordsOf(door);
    var second = door.enter();

    assertThat(first).isNotBlank().isNotEqualTo(second);
    assertThat(afterFirst).hasSize(1);
    assertThat(passwordsOf(door))
        .as("the first is worth nothing")
        .doesNotContainAnyElementsOf(afterFirst);
    assertThat(everythingAbout(door)).doesNotContain(first, second);
  }

  @Test
  void doorIsOpenUntilTwoWeeksAfterTheNetworkBecameActive() {
    var door = doorOf("door-for-two-weeks");

    becameActive(door, "- INTERVAL 14 DAY + INTERVAL 1 MINUTE");
    assertThat(door.look()).isEqualTo(DoorView.OPEN);

    becameActive(door, "- INTERVAL 14 DAY - INTERVAL 1 MICROSECOND");
    assertThat(door.look()).isEqualTo(DoorView.EXPIRED);
    assertThat(door.enter()).isNull();
    assertThat(passwordsOf(door)).isEmpty();
  }

  @Test
  void passwordThatTheAdminHasChosenIsReplacedByNobody() {
    var door = doorOf("door-replaced");
    door.enter();

    traces.replacePassword(door.run().slug(), door.run().admin().email());
    var chosen = passwordsOf(door);

    assertThat(door.look()).isEqualTo(DoorView.REPLACED);
    assertThat(door.enter()).isNull();
    assertThat(passwordsOf(door)).isEqualTo(chosen).hasSize(1);
  }

  @Test
  void adminWhomAnOperatorSignedUpGetsTheKeyByMail() {
    var run = node.provisioning().start(Node.plan("door-by-mail"), Node.OPERATOR);
    var done = node.await(run, RunState.DONE);

    assertThat(new OpenDoor(done, mailedKey(done)).look()).isEqualTo(DoorView.OPEN);
    assertThat(new OpenDoor(done, mailedKey(done)).enter()).isNotBlank();
    assertThat(new OpenDoor(done, Tokens.choose()).look()).isEqualTo(DoorView.NO_KEY);
  }

  /** The door to a network that is active, and the key of whoever confirmed the link. */
  private record OpenDoor(Run run, String key) {

    DoorView look() {
      return node.provisioning().doors().look(run, key);
    }

    String enter() {
      return node.provisioning().doors().enter(run, key).orElse(null);
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

  private static Set<String> passwordsOf(OpenDoor door) {
    return traces.passwordsOf(door.run().slug(), door.run().admin().email());
  }

  /** Moves the moment at which the run ended, seen from now. */
  private static void becameActive(OpenDoor door, String fromNow) {
    sql.update(
        "UPDATE colloquy_control.provisioning_run SET ended_at = UTC_TIMESTAMP(6) "
            + fromNow
            + " WHERE id = ?",
        door.run().id());
  }

  /** All that the database has of a run. */
  private static String everythingAbout(OpenDoor door) {
    return sql.first(
            "SELECT * FROM colloquy_control.provisioning_run WHERE id = ?",
            row -> {
              var all = new StringBuilder();
              for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                all.append(row.getString(i)).append(' ');
              }
              return all.toString();
            },
            door.run().id())
        .orElseThrow();
  }

  /** The mail is sealed in the queue, so it is read as it is kept. */
  private static String mailedKey(Run run) {
    try (var workers = node.kernel().workers(List.of(node.kernel().mailJobs()), JobPace.USUAL)) {
      workers.start(1, Thread::new);
      var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (true) {
        assertThat(System.nanoTime()).as("the mail in time").isLessThan(deadline);
        var mail =
            node.kernel().mailBox().recent(100).stream()
                .map(kept -> node.kernel().mailBox().open(kept.id()).orElseThrow())
                .filter(found -> found.to().equals(run.admin().email()))
                .map(Mail::text)
                .findFirst();
        if (mail.isPresent()) {
          var found = KEY.matcher(mail.get());
          assertThat(found.find()).as(mail.get()).isTrue();
          return found.group(1);
        }
        Node.pause();
      }
    }
  }
}
