package org.colloquy.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.TimeOf;
import org.colloquy.running.Until;
import org.colloquy.sealed.Attacker.Findings;
import org.junit.jupiter.api.Test;

/**
 * Twenty people answer in twenty ways, one after another in an order drawn by lot, and somebody who
 * has the whole database, its logs included, and the application's log tries to find whose answer
 * is whose: before the form closes, after it has, and, so that the test can fail, where each answer
 * and each mark had a moment.
 */
@OnRunningStack
class SealedAnswersIT {

  private static final int PEOPLE = 20;
  private static final Instant SOON =
      Instant.now().truncatedTo(ChronoUnit.HOURS).plus(3, ChronoUnit.DAYS);
  private static final Instant OVER = SOON.plus(2, ChronoUnit.HOURS);
  private static final Instant CLOSED = SOON.plus(16, ChronoUnit.DAYS);

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void whoHasEverythingFindsWhoseAnswerIsWhoseNoBetterThanByChance(RunningStack stack)
      throws SQLException {
    Network network = stack.newNetwork("sealed", "Sealed Network");
    TimeOf time = stack.timeOf(network);
    List<Person> people =
        IntStream.range(0, PEOPLE)
            .mapToObj(i -> stack.memberOf(network, "Given" + word(), "Family" + word()))
            .toList();
    Person silent = stack.memberOf(network, "Silent", "Listener");
    Person outside = stack.memberOf(network, "Outside", "Reader");
    String session = registered(network, "Twenty answers", people, silent);
    String few = registered(network, "Four answers", people.subList(0, 4), silent);
    String planted = registered(network, "Answers with a moment", people, silent);
    refused(
        network.as(people.get(0)).post(feedback(session), Map.of("learned", "yes")), "not-open");

    time.moveTo(OVER);
    for (String each : List.of(session, few, planted)) {
      opens(network, people.get(0), each);
    }
    refused(network.as(outside).post(feedback(session), Map.of("learned", "yes")), "not-asked");
    refused(network.as(silent).post(feedback(session), Map.of()), "answer-empty");
    assertThat(network.as(silent).post(feedback(session), Map.of("overall", 6)).status())
        .isEqualTo(400);
    List<String> truth = answer(network, people, session);
    answer(network, people.subList(0, 4), few);
    refused(network.as(people.get(3)).post(feedback(session), Map.of("learned", "no")), "answered");
    assertThat(results(network, session).path("state").asText()).isEqualTo("OPEN");
    assertThat(results(network, session).path("given").isMissingNode()).isTrue();

    Findings before = attack(stack, network, people, truth);

    assertThat(before.ties()).as("before it closes; seed %d", seed).isEmpty();
    assertThat(before.right()).as(said(before)).isLessThan(before.tooMany());
    assertThat(before.tries()).as("rows of people beside rows of answers").isGreaterThan(100);
    assertThat(stack.log()).doesNotContain(feedback(session));

    plantMoments(stack);
    Findings withMoments = attack(stack, network, people, answer(network, people, planted));

    assertThat(withMoments.right()).as(said(withMoments)).isEqualTo(PEOPLE);
    assertThat(withMoments.right()).isGreaterThanOrEqualTo(withMoments.tooMany());

    time.moveTo(CLOSED);
    JsonNode closed = counted(network, session, "CLOSED");
    JsonNode tooFew = counted(network, few, "TOO_FEW");
    counted(network, planted, "CLOSED");
    assertThat(closed.path("given").asInt()).isEqualTo(PEOPLE);
    assertThat(closed.path("asked").asInt()).isEqualTo(PEOPLE + 1);
    assertThat(closed.path("rate").decimalValue()).isEqualByComparingTo("95.2");
    assertThat(closed.findValuesAsText("question"))
        .containsExactly("learned", "practice", "overall", "comment");
    assertThat(texts(closed)).containsExactlyInAnyOrderElementsOf(truth);
    assertThat(tooFew.path("given").asInt()).isEqualTo(4);
    assertThat(tooFew.path("questions").isMissingNode()).isTrue();
    refused(network.as(silent).post(feedback(session), Map.of("learned", "no")), "form-closed");
    assertThat(network.as(outside).get(feedback(session) + "/results").status()).isEqualTo(404);
    Until.becomes("the answers are taken away", () -> answersLeft(stack), left -> left == 0);
    assertThat(entriesAbout(stack)).as("opened and closed, each once").isEqualTo(6);

    Findings after = attack(stack, network, people, truth);

    assertThat(after.ties()).as("after it has closed; seed %d", seed).isEmpty();
    assertThat(after.right()).as(said(after)).isLessThan(after.tooMany());
    time.goBackToToday();
  }

  private String said(Findings found) {
    return "%d right by %s, of %d tries; seed %d"
        .formatted(found.right(), found.how(), found.tries(), seed);
  }

  private static String registered(
      Network network, String title, List<Person> people, Person silent) {
    Map<String, Object> text = new HashMap<>();
    text.put("title", title);
    text.put("kind", "learning-session");
    text.put("start", SOON.toString());
    text.put("end", SOON.plus(Duration.ofMinutes(90)).toString());
    text.put("zone", "Europe/London");
    text.put("publish", true);
    String session =
        network.as(network.admin()).post("/sessions", text).orFail().json().path("id").asText();
    for (Person person : people) {
      network.as(person).post("/sessions/" + session + "/registrations", null).orFail();
    }
    network.as(silent).post("/sessions/" + session + "/registrations", null).orFail();
    return session;
  }

  private static void opens(Network network, Person person, String session) {
    Until.becomes(
        "the form is open",
        () -> network.as(person).get(feedback(session)).orFail().json().path("state").asText(),
        "OPEN"::equals);
  }

  /** Everybody answers, in an order drawn by lot; each one's words, person by person. */
  private List<String> answer(Network network, List<Person> people, String session) {
    List<String> words = IntStream.range(0, people.size()).mapToObj(i -> "zq" + word()).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, people.size()).boxed().toList());
    Collections.shuffle(order, random);
    for (int i : order) {
      network
          .as(people.get(i))
          .post(
              feedback(session),
              Map.of(
                  "learned",
                  List.of("yes", "no", "unsure").get(random.nextInt(3)),
                  "overall",
                  1 + random.nextInt(5),
                  "comment",
                  words.get(i)))
          .orFail();
    }
    return words;
  }

  private static Findings attack(
      RunningStack stack, Network network, List<Person> people, List<String> truth)
      throws SQLException {
    List<Set<String>> known =
        people.stream()
            .map(
                person -> {
                  String id = network.idOf(person);
                  return Set.of(
                      id,
                      id.replace("-", ""),
                      person.email().toLowerCase(Locale.ROOT),
                      person.familyName().toLowerCase(Locale.ROOT));
                })
            .toList();
    List<String> log = stack.log().toLowerCase(Locale.ROOT).lines().toList();
    try (Connection root = stack.servers().mysql().connectAsRoot()) {
      return new Attacker(known, truth).attack(new Everything(root).listings(), log, truth);
    }
  }

  /** What nobody may ever add: when each answer came, and when each mark was set. */
  private static void plantMoments(RunningStack stack) throws SQLException {
    asRoot(
        stack,
        "ALTER TABLE `log-sealed`.answer"
            + " ADD COLUMN planted DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6)",
        "ALTER TABLE `net-sealed`.answer_roll ADD COLUMN planted DATETIME(6) NULL",
        "CREATE TRIGGER `net-sealed`.planting BEFORE UPDATE ON `net-sealed`.answer_roll"
            + " FOR EACH ROW SET NEW.planted = IF(NEW.given AND NOT OLD.given, NOW(6),"
            + " OLD.planted)");
  }

  private static void asRoot(RunningStack stack, String... statements) throws SQLException {
    try (Connection root = stack.servers().mysql().connectAsRoot();
        Statement statement = root.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private static long answersLeft(RunningStack stack) {
    return number(stack, "SELECT COUNT(*) FROM `log-sealed`.answer");
  }

  /** What the network's log says of forms, and of nothing else that answers touch. */
  private static long entriesAbout(RunningStack stack) {
    return number(
        stack,
        "SELECT COUNT(*) FROM `log-sealed`.entry WHERE object_kind IN ('Form', 'RollPlace')"
            + " OR action = 'FEEDBACK_GIVE'");
  }

  private static long number(RunningStack stack, String query) {
    try (Connection root = stack.servers().mysql().connectAsRoot();
        Statement statement = root.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(JsonNode results) {
    List<String> all = new ArrayList<>();
    results
        .path("questions")
        .forEach(question -> question.path("texts").forEach(text -> all.add(text.asText())));
    return all;
  }

  private static JsonNode results(Network network, String session) {
    return network.as(network.admin()).get(feedback(session) + "/results").orFail().json();
  }

  private static JsonNode counted(Network network, String session, String state) {
    return Until.becomes(
        "the answers are counted",
        () -> results(network, session),
        is -> is.path("state").asText().equals(state));
  }

  private static String feedback(String session) {
    return "/sessions/" + session + "/feedback";
  }

  private static void refused(Answer answer, String code) {
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().path("type").asText()).endsWith(code);
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
