package org.colloquy.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.SampleReport;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Every operation that the sites describe, called as everybody, against the one table of who may.
 * What an operation asks for is read on the page that is written from the code.
 */
@OnRunningStack
class EveryOperationIT {

  private static final Path PAGE = Path.of("../deploy/docs/permissions.md");
  private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\|.*\\|([^|]*)\\|");

  /** Enough of each body that the call comes as far as the boundary. */
  private static final String NOBODY = "01890000-0000-7000-8000-000000000000";

  private static final String REPORT = "/sessions/{id}/attendance-reports/{report}";
  private static final String CERTIFICATE = "/sessions/{id}/certificates/{certificate}";

  private static final Map<String, Object> GOOD =
      Map.ofEntries(
          Map.entry("title", "A morning about falls"),
          Map.entry("description", "What we saw."),
          Map.entry("agenda", "What we saw."),
          Map.entry("purpose", "To learn from each other."),
          Map.entry("name", "Asked for by everybody"),
          Map.entry("kind", "learning-session"),
          Map.entry("start", "2031-01-01T10:00"),
          Map.entry("end", "2031-01-01T11:00"),
          Map.entry("zone", "UTC"),
          Map.entry("place", "Here"),
          Map.entry("seats", 5),
          Map.entry("givenName", "Ann"),
          Map.entry("email", "ann.everybody@example.org"),
          Map.entry("roles", List.of("member")),
          Map.entry("reason", "OTHER"),
          Map.entry("version", 0),
          Map.entry("revision", 1),
          Map.entry("networks", List.of("no-such")),
          Map.entry("mapping", List.of("email")),
          Map.entry("remaining", NOBODY),
          Map.entry("remainingVersion", 0),
          Map.entry("going", NOBODY),
          Map.entry("goingVersion", 0),
          Map.entry("status", "PRESENT"),
          Map.entry("percent", 50),
          Map.entry("askFirst", true),
          Map.entry("confidential", true),
          // So that nothing is really begun.
          Map.entry("slug", "-no-"),
          Map.entry("expectedMembers", -5));

  private record Caller(String name, Api api, Set<Role> roles) {

    boolean has(Permission permission) {
      return roles.stream().anyMatch(role -> RoleRights.of(role).contains(permission));
    }
  }

  private record Operation(String id, String method, String path, JsonNode body) {

    /** With a thing of its own in place of one that another caller may have taken away. */
    Operation about(String thing, Supplier<String> one) {
      return path.startsWith(thing)
          ? new Operation(id, method, path.replace(thing, one.get()), body)
          : this;
    }
  }

  @Test
  void everyOperationLetsThoseInWhomTheTableNamesAndNobodyElse(RunningStack stack)
      throws IOException {
    Network network = stack.newNetwork("everybody", "Everybody Network");
    Person convening = network.add(Person.of("Cora", "Convening", "convener"));
    Person elsewhere = network.add(Person.of("Elsa", "Elsewhere", "convener"));
    Person steward = network.add(Person.of("Stan", "Steward", "exchange-steward"));
    Person member = network.add(Person.of("Mia", "Member", "member"));
    Person spare = network.add(Person.of("Sam", "Spare", "convener"));
    String community = found(network, convening, "Nursing");
    found(network, elsewhere, "Pharmacy");
    String session = plan(network, convening, community, "2031-01-01T10:00");
    String past = "/sessions/" + plan(network, convening, community, "2020-01-01T10:00");
    String certificate =
        certificate(network, convening, plan(network, convening, community, "2020-01-02T10:00"));
    Map<String, String> ids =
        Map.of(
            "/communities/{id}",
            "/communities/" + community,
            "/sessions/{id}",
            "/sessions/" + session,
            "{member}",
            network.idOf(spare),
            "{file}",
            material(network, convening, session));
    network.as(spare).post("/sessions/" + session + "/registrations", Map.of()).orFail();

    List<Caller> members =
        List.of(
            new Caller("nobody", new Api(network.site(), null), roles()),
            new Caller("member", network.as(member), roles(Role.MEMBER)),
            new Caller(
                "convener of another", network.as(elsewhere), roles(Role.MEMBER, Role.CONVENER)),
            new Caller(
                "convener of it",
                network.as(convening),
                roles(Role.MEMBER, Role.CONVENER, Role.COMMUNITY_CONVENER, Role.ORGANISER)),
            new Caller("steward", network.as(steward), roles(Role.MEMBER, Role.EXCHANGE_STEWARD)),
            new Caller(
                "admin", network.as(network.admin()), roles(Role.MEMBER, Role.NETWORK_ADMIN)),
            new Caller("operator", new Api(network.site(), stack.operatorToken()), roles()));
    List<Caller> atThePlatform =
        List.of(
            new Caller("nobody", new Api(stack.platform(), null), roles()),
            // Whoever comes with another realm's token is let in nowhere, be it open to anybody.
            new Caller(
                "admin of a network",
                new Api(stack.platform(), network.realms().token(network.slug(), network.admin())),
                Set.of()),
            new Caller("operator", stack.asOperator(), roles(Role.OPERATOR)));

    JsonNode description = description(network.site());
    Map<String, Set<Permission>> asked = asked();
    List<String> wrong = new ArrayList<>();
    Set<String> called = new TreeSet<>();
    for (Operation operation : operations(description)) {
      Set<Permission> permissions = asked.getOrDefault(operation.id(), Set.of());
      if (permissions.isEmpty()) {
        wrong.add(operation.id() + " asks for nothing that the page names");
        continue;
      }
      boolean platform = permissions.stream().anyMatch(each -> each.kind() == ScopeKind.PLATFORM);
      for (Caller caller : platform ? atThePlatform : members) {
        Operation real =
            operation
                .about(REPORT, () -> report(network, convening, past))
                .about(CERTIFICATE, () -> certificate);
        Answer answer = call(real, caller.api(), ids, description);
        boolean expected = permissions.stream().allMatch(caller::has);
        if (expected == isRefused(answer, permissions) || answer.status() >= 500) {
          wrong.add(operation.id() + " as " + caller.name() + ": " + answer.status());
        }
      }
      called.add(operation.id());
    }
    assertThat(wrong).isEmpty();
    assertThat(called).as("and the page names no other").isEqualTo(asked.keySet());
  }

  private static String material(Network network, Person organiser, String session) {
    return network
        .as(organiser)
        .post("/sessions/" + session + "/materials?name=notes.txt", Map.of("text", "What we saw."))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  /** The same as before, where it is there still. */
  private static String report(Network network, Person organiser, String session) {
    String reports = session + "/attendance-reports";
    return reports
        + "/"
        + network
            .as(organiser)
            .post(reports, SampleReport.of(List.of("Ada")))
            .orFail()
            .json()
            .path("report")
            .path("id")
            .asText();
  }

  /** Of somebody who was there, of a session whose figures are official. */
  private static String certificate(Network network, Person organiser, String session) {
    Api api = network.as(organiser);
    String held = "/sessions/" + session;
    String person =
        api.post(held + "/attendance", Map.of("name", "Ada Attending"))
            .orFail()
            .json()
            .at("/lines/0/person")
            .asText();
    api.post(held + "/figures/reconciliation", Map.of()).orFail();
    return held
        + "/certificates/"
        + api.put(held + "/certificates/people/" + person, null)
            .orFail()
            .json()
            .at("/lines/0/certificate/id")
            .asText();
  }

  /** What is about one thing hides it; nothing else is refused by not being found. */
  private static boolean isRefused(Answer answer, Set<Permission> permissions) {
    return answer.status() == 401
        || answer.status() == 403
        || (answer.status() == 404
            && permissions.stream().anyMatch(each -> each.kind().isNarrow()));
  }

  private static Answer call(
      Operation operation, Api api, Map<String, String> ids, JsonNode description) {
    String path = operation.path();
    for (Map.Entry<String, String> known : ids.entrySet()) {
      path = path.replace(known.getKey(), known.getValue());
    }
    path =
        path.replace("{language}", "en")
            .replace("{slug}", "no-such")
            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    if (operation.id().equals("listSessions")) {
      // The one view for which more is needed.
      path += "?view=organised";
    }
    return switch (operation.method()) {
      case "GET" -> api.get(path);
      case "POST" -> api.post(path, body(operation, description));
      case "PUT" -> api.put(path, body(operation, description));
      default -> api.delete(path);
    };
  }

  private static Object body(Operation operation, JsonNode description) {
    JsonNode schema = operation.body();
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().replaceFirst(".*/", "");
      schema = description.path("components").path("schemas").path(name);
    }
    if (schema.path("type").asText().equals("array")) {
      return List.of();
    }
    Map<String, Object> body = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      if (GOOD.containsKey(field.getKey())) {
        body.put(field.getKey(), fitting(GOOD.get(field.getKey()), field.getValue()));
      }
    }
    return body;
  }

  /**
   * One word stands for different things: a place is said in words or counted, a kind is one of
   * few.
   */
  private static Object fitting(Object good, JsonNode schema) {
    JsonNode choices = schema.path("enum");
    if (!choices.isEmpty()) {
      return choices.get(0).asText();
    }
    return schema.path("type").asText().equals("integer") && good instanceof String ? 1 : good;
  }

  private static List<Operation> operations(JsonNode description) {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        all.add(
            new Operation(
                method.getValue().path("operationId").asText(),
                method.getKey().toUpperCase(Locale.ROOT),
                path.getKey().replaceFirst("^/api/v1", ""),
                method
                    .getValue()
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema")));
      }
    }
    return all;
  }

  private static JsonNode description(URI site) {
    return new Visitor()
        .send("GET", site.resolve("/openapi"), Map.of("Accept", "application/json"), null)
        .json();
  }

  /** By the page: each operation with all that it asks for. */
  private static Map<String, Set<Permission>> asked() throws IOException {
    Map<String, Set<Permission>> asked = new TreeMap<>();
    for (String line : Files.readAllLines(PAGE)) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        for (String operation : row.group(2).replace("`", "").split(",", -1)) {
          if (!operation.isBlank()) {
            asked
                .computeIfAbsent(operation.strip(), key -> new HashSet<>())
                .add(Permission.valueOf(row.group(1)));
          }
        }
      }
    }
    return asked;
  }

  private static Set<Role> roles(Role... roles) {
    Set<Role> all = EnumSet.of(Role.ANYBODY);
    all.addAll(List.of(roles));
    return all;
  }

  private static String found(Network network, Person founder, String name) {
    return network
        .as(founder)
        .post("/communities", Map.of("name", name, "purpose", "To learn from each other."))
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  private static String plan(Network network, Person organiser, String community, String start) {
    return network
        .as(organiser)
        .post(
            "/sessions",
            Map.of(
                "title",
                "Sepsis",
                "description",
                "What we saw.",
                "kind",
                "learning-session",
                "start",
                start,
                "end",
                start.replace("T10", "T11"),
                "zone",
                "UTC",
                "place",
                "Here",
                "seats",
                5,
                "publish",
                true,
                "communityId",
                community))
        .orFail()
        .json()
        .path("id")
        .asText();
  }
}
