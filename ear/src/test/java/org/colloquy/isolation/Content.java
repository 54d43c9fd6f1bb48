package org.colloquy.isolation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.colloquy.deploy.http.Http;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.SampleReport;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;

/**
 * A network with one of everything, and a word that stands nowhere else in everything that it says:
 * where such a word turns up, there is that network's data.
 */
final class Content {

  private static final int LETTERS = 9;

  private final RunningStack stack;
  private final Random random;
  private final Map<String, String> words = new LinkedHashMap<>();
  private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

  private final Map<String, String> things = new TreeMap<>();
  private final String requestKey;
  private final Network network;
  private final Person member;
  private final Person convener;
  private final Person steward;
  private String invitation;

  private final Pass pass;

  private Content(RunningStack stack, String slug, Random random) {
    this.stack = stack;
    this.random = random;
    requestKey = UUID.randomUUID().toString();
    Person admin = person("admin", "network-admin");
    network = stack.await(stack.request(slug, slug + " network", admin));
    pass = Pass.of(network, admin);
    things.put("network", slug);
    things.put("language", "en");
    things.put("figure", "activities");
    member = network.add(person("member"));
    convener = network.add(person("convener", "convener"));
    steward = network.add(person("steward", "exchange-steward"));
  }

  /** Makes the network and all that is in it. */
  static Content of(RunningStack stack, String slug, Random random) {
    Content content = new Content(stack, slug, random);
    content.task();
    content.people();
    content.community();
    content.sessions();
    content.lists();
    content.ownWords();
    content.jointSessions();
    content.platform();
    return content;
  }

  /** Long work, which is over at once: few are invited here. */
  private void task() {
    things.put("task", idOf(admin().post("/members/reminders", null)));
    awaitTasks();
  }

  void awaitTasks() {
    Until.becomes(
        "no task is open in " + network.slug(),
        () -> admin().get("/tasks").orFail().json(),
        tasks ->
            tasks.findValues("state").stream().allMatch(state -> OVER.contains(state.asText())));
  }

  Network network() {
    return network;
  }

  Person member() {
    return member;
  }

  Person convener() {
    return convener;
  }

  Person steward() {
    return steward;
  }

  /** Where each of its words was put, by the word. */
  Map<String, String> words() {
    return words;
  }

  /** The id of what it has of this sort. */
  String id(String thing) {
    String id = things.get(thing);
    if (id == null) {
      throw new AssertionError("Have Content make a " + thing);
    }
    return id;
  }

  Map<String, String> things() {
    return things;
  }

  /** The key that its admin's requests were made with. */
  String requestKey() {
    return requestKey;
  }

  /** Where the link of somebody who was invited and has not been here leads: a path of its site. */
  String invitation() {
    return invitation;
  }

  /** Its services, as its admin. */
  Api admin() {
    return new Api(network.site(), pass.token());
  }

  /** Asked for with the key that others will come with. */
  private Answer keyed(String path, Object body) {
    try {
      return new Answer(
          Http.onLoopback()
              .send(
                  "POST",
                  network.page("/api/v1" + path),
                  Map.of(
                      "Authorization",
                      "Bearer " + pass.token(),
                      "Content-Type",
                      "application/json",
                      "Idempotency-Key",
                      requestKey),
                  new ObjectMapper().writeValueAsString(body)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private String word(String where) {
    StringBuilder word = new StringBuilder("Zq");
    for (int i = 0; i < LETTERS; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    words.put(word.toString().toLowerCase(Locale.ROOT), where);
    return word.toString();
  }

  private Person person(String who, String... roles) {
    List<String> all = new ArrayList<>(List.of("member"));
    all.addAll(List.of(roles));
    return Person.of(
        word("given name of the " + who),
        word("family name of the " + who),
        all.toArray(String[]::new));
  }

  private static String idOf(Answer made) {
    return made.orFail().json().path("id").asText();
  }

  private void people() {
    // Not one of those who ask: what is done to this one must not stop the tries.
    Person quiet = network.add(person("quiet member"));
    things.put("member", network.idOf(quiet));
    String email = word("address of somebody invited").toLowerCase(Locale.ROOT) + "@example.org";
    network.invite(word("given name of somebody invited"), email);
    String link = stack.mailbag().linkIn(email, "You are invited");
    invitation = link.replaceFirst("^https?://[^/]+", "");
    network.as(quiet).put("/me", profile(quiet)).orFail();
    network.as(quiet).put("/me/about", about()).orFail();
    things.put("contact", idOf(admin().post("/contacts", contact())));
    things.put(
        "total",
        idOf(admin().post("/totals", Bodies.total(word("source of a total from before")))));
    things.put("merge", merge());
    things.put(
        "cost", idOf(admin().post("/costs", Bodies.cost(word("what something was spent on")))));
    things.put(
        "rate",
        idOf(
            admin()
                .post(
                    "/cost-basis/rates",
                    Map.of("currency", "EUR", "day", "1999-01-01", "rate", "0.92"))));
    things.put(
        "commitment",
        idOf(
            admin()
                .post(
                    "/cost-basis/commitments",
                    Bodies.commitment(word("who has committed income")))));
  }

  /** Of two contacts who had nothing. */
  private String merge() {
    String remaining = idOf(admin().post("/contacts", contact()));
    String going = idOf(admin().post("/contacts", contact()));
    return idOf(admin().post("/merges", Bodies.merge(remaining, going)));
  }

  private Map<String, Object> about() {
    Map<String, Object> about = new HashMap<>();
    for (String field :
        List.of("employer", "interests", "livedExperience", "offers", "seeks", "printedName")) {
      about.put(field, word("what a member says of themselves, " + field));
    }
    about.put("languages", List.of("en"));
    about.put("version", 0);
    return about;
  }

  private Map<String, Object> contact() {
    return Map.of(
        "givenName",
        word("given name of a contact"),
        "familyName",
        word("family name of a contact"),
        "email",
        word("address of a contact") + "@guest.example",
        "cadre",
        "nurse",
        "country",
        "GB");
  }

  private Map<String, Object> profile(Person person) {
    Map<String, Object> profile = new HashMap<>();
    profile.put("givenName", person.givenName());
    profile.put("familyName", person.familyName());
    profile.put("cadre", "nurse");
    profile.put("country", "GB");
    profile.put("zone", "Europe/London");
    profile.put("language", "en");
    profile.put("version", network.as(person).get("/me").orFail().json().path("version").asInt());
    return profile;
  }

  private void community() {
    String name = word("name of a community");
    things.put(
        "community",
        idOf(
            admin()
                .post(
                    "/communities",
                    Map.of(
                        "name",
                        name,
                        "shortName",
                        word("short name of a community").toLowerCase(Locale.ROOT),
                        "purpose",
                        "To learn about " + word("purpose of a community") + "."))));
    network.as(member).post("/communities/" + id("community") + "/members", null).orFail();
  }

  private void sessions() {
    things.put("session", idOf(keyed("/sessions", session("a session", true))));
    things.put("draft", idOf(admin().post("/sessions", session("a draft", false))));
    String off = idOf(admin().post("/sessions", session("a session called off", true)));
    Map<String, Object> series = session("a series", true);
    series.put("rule", "FREQ=WEEKLY;COUNT=2");
    series.remove("publish");
    things.put("series", idOf(admin().post("/series", series)));
    network.as(member).post("/sessions/" + id("session") + "/registrations", null).orFail();
    things.put(
        "file",
        idOf(
            admin()
                .post(
                    "/sessions/" + id("session") + "/materials?name=" + word("name of a file"),
                    Map.of("text", word("content of a file")))));
    held();
    admin()
        .post("/sessions/" + off + "/cancel", Map.of("note", word("why a session is called off")))
        .orFail();
  }

  /** One for the record, with somebody of whom there is nothing but a name, and a correction. */
  private void held() {
    Map<String, Object> past = session("a session that was held", true);
    past.put("start", "2020-01-01T10:00");
    past.put("end", "2020-01-01T11:00");
    String list = "/sessions/" + idOf(admin().post("/sessions", past));
    String row =
        admin()
            .post(
                list + "/attendance",
                Map.of("name", word("name of somebody unknown"), "unknown", true))
            .orFail()
            .json()
            .path("lines")
            .path(0)
            .path("person")
            .asText();
    things.put("held", list.substring("/sessions/".length()));
    report(list);
    String person = attended(list);
    admin().post(list + "/figures/reconciliation", Map.of()).orFail();
    certificate(list, person);
    admin()
        .put(
            list + "/attendance/" + row,
            Map.of("status", "PARTIAL", "reason", word("why a figure was corrected")))
        .orFail();
  }

  /** Somebody who is known, and was there. */
  private String attended(String session) {
    String name = word("name of who has a certificate");
    for (JsonNode line :
        admin().post(session + "/attendance", Map.of("name", name)).orFail().json().path("lines")) {
      if (line.path("name").asText().equals(name)) {
        return line.path("person").asText();
      }
    }
    throw new AssertionError("Who came is not in the list");
  }

  private void certificate(String session, String person) {
    admin()
        .put(
            session + "/certificates/rule",
            Map.of(
                "measure",
                "SHARE",
                "amount",
                "80",
                "accreditation",
                word("accreditation of a session"),
                "signatory",
                word("who answers for a certificate"),
                "title",
                word("title of a certificate"),
                "version",
                0))
        .orFail();
    for (JsonNode line :
        admin()
            .put(session + "/certificates/people/" + person, null)
            .orFail()
            .json()
            .path("lines")) {
      JsonNode certificate = line.path("certificate");
      if (certificate.has("id")) {
        things.put("certificate", certificate.path("id").asText());
        things.put("code", certificate.path("code").asText());
      }
    }
  }

  /** A report that counts, of somebody whom nobody knows, and of a program that is known now. */
  private void report(String session) {
    String reports = session + "/attendance-reports";
    String program = word("name of a program in a report");
    JsonNode brought =
        admin()
            .post(
                reports + "?name=" + word("name of a report"),
                SampleReport.of(List.of(word("name in a report"), program)))
            .orFail()
            .json();
    things.put("report", brought.path("report").path("id").asText());
    admin().post(reports + "/" + id("report") + "/application", Map.of()).orFail();
    for (JsonNode name : admin().get(session + "/reported-names").orFail().json().path("items")) {
      if (name.path("name").asText().equals(program)) {
        admin()
            .put(
                session + "/reported-names/" + name.path("who").asText(),
                Map.of("as", "NOT_A_PERSON", "remember", true))
            .orFail();
      } else {
        things.put("name", name.path("who").asText());
      }
    }
    things.put("remembered", idOf(admin().get("/attendance/remembered-names"), "items"));
  }

  private static String idOf(Answer answer, String list) {
    return answer.orFail().json().path(list).path(0).path("id").asText();
  }

  private Map<String, Object> session(String what, boolean publish) {
    Map<String, Object> session = new HashMap<>(Bodies.session(word("title of " + what), publish));
    session.put("description", "About " + word("description of " + what) + ".");
    session.put("place", word("place of " + what));
    session.put("link", "https://meet.example/" + word("link of " + what));
    return session;
  }

  /** A list that was read and judged, and of which nothing was kept. */
  private void lists() {
    things.put(
        "import",
        idOf(
            admin()
                .post(
                    "/imports?name=" + word("name of a list"),
                    Map.of(word("row of a list"), "nobody@guest.example"))));
    admin()
        .put("/imports/" + id("import") + "/mapping", Map.of("mapping", List.of("email")))
        .orFail();
    awaitTasks();
  }

  private void ownWords() {
    things.put(
        "region",
        admin()
            .post("/regions", Map.of("label", word("name of a region")))
            .orFail()
            .json()
            .path("code")
            .asText());
    admin()
        .put(
            "/vocabulary/en",
            List.of(
                Map.of(
                    "concept",
                    "PRACTICE",
                    "singular",
                    word("own word for one"),
                    "plural",
                    word("own word for several"))))
        .orFail();
    stack.ledger().call(network, "cadre", "nurse", word("label of a code"));
  }

  /** Two joint sessions that it is invited to, of which it declines one and takes part in one. */
  private void jointSessions() {
    String declined = invited("a joint session that is declined");
    Api deciding = network.as(steward);
    deciding
        .post(
            "/exchange/invitations/" + declined + "/refusal",
            Map.of("reason", "OTHER", "note", word("why an invitation is declined")))
        .orFail();
    String accepted = invited("a joint session");
    deciding
        .post("/exchange/invitations/" + accepted + "/acceptance", Map.of("revision", 1))
        .orFail();
    things.put("joint", accepted);
  }

  private String invited(String what) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(9, ChronoUnit.DAYS);
    Map<String, Object> joint = new HashMap<>(Bodies.joint(word("title of " + what), network));
    joint.put("agenda", "About " + word("agenda of " + what) + ".");
    joint.put("link", "https://meet.example/" + word("link of " + what));
    joint.put("start", start.toString());
    joint.put("end", start.plus(1, ChronoUnit.HOURS).toString());
    String id = idOf(stack.asOperator().post("/exchange/sessions", joint));
    return Makes.deliver(stack, network, id);
  }

  /** What the platform holds of it: its run, a letter, and somebody's wish for another network. */
  private void platform() {
    String next = network.slug() + "-next";
    Visitor visitor = Visitor.at("192.0.2." + (1 + random.nextInt(250)));
    visitor
        .submit(
            visitor.open(stack.platform().resolve("/start")).orFail(),
            Map.of(
                "name",
                "Next to " + word("name of a network asked for"),
                "slug",
                next,
                "purpose",
                "To learn about " + word("purpose of a network asked for") + ".",
                "countries",
                "GB",
                "expectedMembers",
                "80",
                "language",
                "en",
                "zone",
                "Europe/London",
                "givenName",
                word("given name of who asks for a network"),
                "email",
                word("address of who asks for a network") + "@example.org",
                "send",
                "Send me the link"))
        .orFail();
    try (Footprint rows = new Footprint(stack, this)) {
      note(rows, next);
    }
  }

  private void note(Footprint rows, String next) {
    things.put(
        "registration",
        rows.idWhere("`net-" + network.slug() + "`.registration", "status = ?", "CONFIRMED"));
    things.put("request", rows.idWhere("colloquy_control.network_request", "slug = ?", next));
    things.put(
        "run", rows.idWhere("colloquy_control.provisioning_run", "slug = ?", network.slug()));
    things.put(
        "letter",
        Until.becomes(
            "a letter of " + network.slug(),
            () ->
                rows.idWhere(
                    "colloquy_control.kept_mail", "tenant_id = UUID_TO_BIN(?)", rows.tenant()),
            id -> !id.isEmpty()));
    rows.awaitQuiet();
  }
}
