package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program has read is not sent again, and not written over when others have changed it. */
@OnRunningStack
class VersionsIT {

  private RunningStack stack;
  private Network network;
  private Api admin;

  /** Something that can be changed: where it is read and written, and what is sent. */
  private record Thing(Api who, String read, String written, Map<String, Object> change) {

    Thing(Api who, String path, Map<String, Object> change) {
      this(who, path, path, change);
    }

    Answer put(Map<String, String> headers) {
      return who.send("PUT", written, change, headers);
    }

    String tag() {
      return VersionsIT.tag(who.get(read).orFail());
    }
  }

  @BeforeEach
  void network(RunningStack running) {
    stack = running;
    network = stack.newNetwork("tagged", "Tagged Network");
    admin = network.as(network.admin());
  }

  @Test
  void nothingIsChangedBlindlyNorTwiceFromOneReading() {
    things()
        .forEach(
            thing -> {
              assertThat(thing.put(Map.of()).status()).as(thing.written()).isEqualTo(428);
              assertThat(thing.put(Map.of("If-Match", "*")).status())
                  .as("that it exists says not what was read")
                  .isEqualTo(428);
              for (String other : List.of("\"999999.0\"", "\"of others\"", "none", "\"\"")) {
                assertThat(thing.put(Map.of("If-Match", other)).status())
                    .as("%s %s", thing.written(), other)
                    .isEqualTo(412);
              }
              String read = thing.tag();

              Answer changed = thing.put(Map.of("If-Match", read)).orFail();

              assertThat(tag(changed)).as(thing.written()).isNotEqualTo(read);
              assertThat(tag(changed)).as("as it is read from now on").isEqualTo(thing.tag());
              Answer late = thing.put(Map.of("If-Match", read));
              assertThat(late.status()).as(thing.written()).isEqualTo(412);
              assertThat(late.json().path("type").asText())
                  .isEqualTo("urn:colloquy:problem:stale-edit");
            });
  }

  @Test
  void headerAndBodyMayNotDiffer() {
    String read = tag(admin.get("/me").orFail());
    Answer answer =
        admin.send(
            "PUT",
            "/me",
            Map.of("givenName", "Vera", "version", 999_999),
            Map.of("If-Match", read));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("version");
  }

  @Test
  void seatsThatAreTakenDoNotMakeAChangeStale() {
    Map<String, Object> session = session();
    session.put("publish", true);
    String id = admin.post("/sessions", session).orFail().json().path("id").asText();
    String read = tag(admin.get("/sessions/" + id).orFail());
    network
        .as(network.add(Person.of("Seat", "Taker")))
        .post("/sessions/" + id + "/registrations", Map.of())
        .orFail();

    assertThat(tag(admin.get("/sessions/" + id).orFail())).as("another answer").isNotEqualTo(read);
    admin.send("PUT", "/sessions/" + id, session(), Map.of("If-Match", read)).orFail();
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    for (String path : List.of("/me", "/members", "/sessions", "/sessions/kinds", "/communities")) {
      Answer first = admin.get(path).orFail();
      String tag = tag(first);

      Answer again = admin.send("GET", path, null, Map.of("If-None-Match", "\"x\", " + tag));

      assertThat(again.status()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(tag(again)).isEqualTo(tag);
      assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
      assertThat(String.join(",", first.headers().allValues("Vary"))).contains("Authorization");
      assertThat(admin.send("GET", path, null, Map.of("If-None-Match", "\"x\"")).body())
          .isEqualTo(first.body());
    }
    String before = tag(admin.get("/communities").orFail());
    admin.post("/communities", community("Of tags")).orFail();
    assertThat(admin.send("GET", "/communities", null, Map.of("If-None-Match", before)).status())
        .as("there is one more")
        .isEqualTo(200);
  }

  private Stream<Thing> things() {
    String member = network.idOf(network.add(Person.of("Roland", "Versions")));
    String community =
        admin.post("/communities", community("Of readers")).orFail().json().path("id").asText();
    String session = admin.post("/sessions", session()).orFail().json().path("id").asText();
    Api operator = stack.asOperator();
    Map<String, Object> joint = session();
    joint.remove("kind");
    joint.remove("seats");
    joint.put("agenda", "Two cases and time to talk.");
    joint.put("networks", List.of(network.slug()));
    String drafted = operator.post("/exchange/sessions", joint).orFail().json().path("id").asText();
    return Stream.of(
        new Thing(admin, "/me", Map.of("givenName", "Vera", "country", "IN")),
        new Thing(admin, "/me/mail", Map.of("news", "NEVER")),
        new Thing(
            admin,
            "/members/" + member,
            "/members/" + member + "/roles",
            Map.of("roles", List.of("convener"))),
        new Thing(admin, "/communities/" + community, community("Of all readers")),
        new Thing(admin, "/sessions/" + session, changed(session())),
        new Thing(operator, "/exchange/sessions/" + drafted, changed(joint)));
  }

  private static Map<String, Object> changed(Map<String, Object> text) {
    Map<String, Object> changed = new HashMap<>(text);
    changed.put("title", "Read and changed");
    return changed;
  }

  private static Map<String, Object> community(String name) {
    return Map.of("name", name, "purpose", "To read what others have changed.");
  }

  private static Map<String, Object> session() {
    Map<String, Object> session = new HashMap<>();
    session.put("title", "Read by a program");
    session.put("description", "What we saw.");
    session.put("kind", "webinar");
    session.put("start", "2090-12-03T16:00");
    session.put("end", "2090-12-03T17:30");
    session.put("zone", "Africa/Nairobi");
    session.put("link", "https://meet.example.org/1");
    session.put("seats", 5);
    return session;
  }

  private static String tag(Answer answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
