package org.colloquy.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.deploy.http.Http;
import org.colloquy.deploy.http.Rest;
import org.colloquy.deploy.http.Tokens;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.state.RunningStack;

/**
 * A rush for the seats of one session: everybody of an example network asks for a seat and gives it
 * back, again and again, so that all wait for the same row. What a change costs shows here: two
 * builds are compared by running this against a stack of each in turn.
 */
final class RushBench {

  private static final int COUNTED = 20;

  /** So that most wait in line, and a seat that is given back goes to somebody else. */
  private static final int SEATS = 3;

  private final RunningStack stack;
  private final Http http = Http.byName();

  RushBench(RunningStack stack) {
    this.stack = stack;
  }

  Report run(double seconds) {
    JsonNode network = stack.accounts().at("/networks/0");
    if (network.isMissingNode()) {
      throw new StackFailure(
          "No example network is loaded; start with deploy/up without --no-examples");
    }
    List<Rest> people = new ArrayList<>();
    network.path("accounts").forEach(account -> people.add(person(network, account)));
    String session = session(network);
    AtomicInteger next = new AtomicInteger();
    ThreadLocal<Rest> own =
        ThreadLocal.withInitial(() -> people.get(next.getAndIncrement() % people.size()));
    Runnable twice = () -> askAndGiveBack(own.get(), session);
    Load load = new Load(people.size(), seconds);
    new Load(people.size(), Math.min(5, seconds)).run(twice);
    next.set(0);
    Load.Result result = load.run(twice);
    Rest one = people.get(0);
    StatementCount.Counted statements =
        new StatementCount(
                () -> DriverManager.getConnection(stack.mysqlUrl(), "root", stack.rootPassword()))
            .count(COUNTED, () -> askAndGiveBack(one, session));
    return new Report("rush")
        .figure("people", "People who ask for seats", people.size(), "")
        .figure(
            "changesPerSecond",
            "Seats asked for and given back, per second",
            2 * result.perSecond(),
            "")
        .times("both", "One of each", result.times())
        .figure("statementsPerChange", "SQL statements per change", statements.queries() / 2, "")
        .list("statements", statements.example());
  }

  private Rest person(JsonNode network, JsonNode account) {
    String token =
        new Tokens(http, stack.keycloak(), network.path("slug").asText())
            .ofPerson(
                "colloquy-password",
                account.path("username").asText(),
                account.path("password").asText());
    return new Rest(http, URI.create(network.path("url").asText() + "/api/v1"), token);
  }

  private String session(JsonNode network) {
    for (JsonNode account : network.path("accounts")) {
      if (account.path("role").asText().contains("convener")) {
        return person(network, account)
            .post("/sessions", draft())
            .orFail()
            .json()
            .path("id")
            .asText();
      }
    }
    throw new StackFailure("The network has no example convener");
  }

  private static Map<String, Object> draft() {
    LocalDate day = LocalDate.now(Clock.systemUTC()).plusDays(30);
    Map<String, Object> body = new HashMap<>();
    body.put("title", "A rush for seats");
    body.put("description", "Made by a benchmark; may be cancelled.");
    body.put("kind", "webinar");
    body.put("start", day + "T09:00:00");
    body.put("end", day + "T10:00:00");
    body.put("zone", "UTC");
    body.put("seats", SEATS);
    body.put("place", "Here");
    body.put("publish", true);
    return body;
  }

  private static void askAndGiveBack(Rest person, String session) {
    person.post("/sessions/" + session + "/registrations", Map.of()).orFail();
    person.delete("/sessions/" + session + "/registrations/me").orFail();
  }
}
