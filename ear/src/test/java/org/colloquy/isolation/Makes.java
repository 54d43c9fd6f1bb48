package org.colloquy.isolation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.SampleReport;
import org.colloquy.running.Until;

/** Makes things of a network's own, each for the one call that is about it. */
final class Makes {

  private final RunningStack stack;
  private final Content own;
  private final Network network;
  private final Pass operating;
  private int made;

  Makes(RunningStack stack, Content own) {
    this.stack = stack;
    this.own = own;
    this.network = own.network();
    this.operating = new Pass(stack::operatorToken);
  }

  Api operator() {
    return new Api(stack.platform(), operating.token());
  }

  String next(String name) {
    made++;
    return name + IntStream.of(made / 26 % 26, made % 26).mapToObj(Makes::letter).toList();
  }

  private static String letter(int number) {
    return String.valueOf((char) ('a' + number));
  }

  /** Letters alone, for names and addresses. */
  String word(String name) {
    return next(name).replaceAll("[^A-Za-z]", "");
  }

  static String idOf(Answer made) {
    return made.orFail().json().path("id").asText();
  }

  int version(String path) {
    return own.admin().get(path).orFail().json().path("version").asInt();
  }

  Map<String, Object> invitation() {
    String name = word("Guest");
    return Map.of("givenName", name, "email", name.toLowerCase(Locale.ROOT) + "@guest.example");
  }

  String aTotal() {
    return idOf(own.admin().post("/totals", Bodies.total(word("Told"))));
  }

  String aCost() {
    return idOf(own.admin().post("/costs", Bodies.cost(word("Spent"))));
  }

  /** There is one for a day. */
  Map<String, Object> rate() {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(++made);
    return Map.of("currency", "EUR", "day", day.toString(), "rate", "0.92");
  }

  String aContact() {
    return idOf(own.admin().post("/contacts", invitation()));
  }

  String aRegion() {
    return own.admin()
        .post("/regions", Map.of("label", next("Region ")))
        .orFail()
        .json()
        .path("code")
        .asText();
  }

  String aMerge() {
    return idOf(own.admin().post("/merges", Bodies.merge(aContact(), aContact())));
  }

  String someone() {
    return idOf(own.admin().post("/members", invitation()));
  }

  String aSession(boolean published) {
    return idOf(own.admin().post("/sessions", Bodies.session(next("A session "), published)));
  }

  /** One with seats in the room and places online. */
  String aSessionApart() {
    Map<String, Object> apart = new HashMap<>(Bodies.session(next("Apart "), true));
    apart.put("place", "Room 4");
    apart.put("link", "https://meet.example.org/apart");
    apart.put("apart", true);
    return idOf(own.admin().post("/sessions", apart));
  }

  /** One with a place that is held for the admin. */
  String anOffer() {
    own.admin().put("/waiting-lists", Map.of("askFirst", true)).orFail();
    Map<String, Object> one = new HashMap<>(Bodies.session(next("One place "), true));
    one.put("seats", 1);
    String id = idOf(own.admin().post("/sessions", one));
    Api other = network.as(network.add(Person.of(word("Leaves"), word("Person"), "member")));
    other.post("/sessions/" + id + "/registrations", null).orFail();
    own.admin().post("/sessions/" + id + "/registrations", null).orFail();
    other.delete("/sessions/" + id + "/registrations/me").orFail();
    return id;
  }

  /** One for the record, whose list can be ticked. */
  String aPastSession() {
    Map<String, Object> past = new HashMap<>(Bodies.session(next("Held "), true));
    past.put("start", "2020-01-01T10:00");
    past.put("end", "2020-01-01T11:00");
    return idOf(own.admin().post("/sessions", past));
  }

  String aReport(String session) {
    return own.admin()
        .post(
            "/sessions/" + session + "/attendance-reports",
            SampleReport.of(List.of(next("In it "))))
        .orFail()
        .json()
        .path("report")
        .path("id")
        .asText();
  }

  /** The one name in the one report of a session that was held. */
  String aName(String session) {
    String report = "/sessions/" + session + "/attendance-reports/" + aReport(session);
    own.admin().post(report + "/application", Map.of()).orFail();
    return own.admin()
        .get("/sessions/" + session + "/reported-names")
        .orFail()
        .json()
        .path("items")
        .path(0)
        .path("who")
        .asText();
  }

  String aRememberedName() {
    String session = aPastSession();
    own.admin()
        .put(
            "/sessions/" + session + "/reported-names/" + aName(session),
            Map.of("as", "NOT_A_PERSON", "remember", true))
        .orFail();
    return own.admin()
        .get("/attendance/remembered-names")
        .orFail()
        .json()
        .path("items")
        .path(0)
        .path("id")
        .asText();
  }

  String aWalkIn(String session) {
    return own.admin()
        .post("/sessions/" + session + "/attendance", Map.of("name", next("Came ")))
        .orFail()
        .json()
        .path("lines")
        .path(0)
        .path("person")
        .asText();
  }

  /** Held, with one person who was there, and official. */
  String aReconciledSession() {
    String id = aPastSession();
    aWalkIn(id);
    own.admin().post("/sessions/" + id + "/figures/reconciliation", Map.of()).orFail();
    return id;
  }

  String attendee(String session) {
    return own.admin()
        .get("/sessions/" + session + "/attendance")
        .orFail()
        .json()
        .path("lines")
        .path(0)
        .path("person")
        .asText();
  }

  String aCertificate(String session) {
    return own.admin()
        .put("/sessions/" + session + "/certificates/people/" + attendee(session), null)
        .orFail()
        .json()
        .path("lines")
        .path(0)
        .path("certificate")
        .path("id")
        .asText();
  }

  /** One row with one cell. */
  String aList() {
    return idOf(own.admin().post("/imports", List.of(word("listed") + "@guest.example")));
  }

  String aCheckedList() {
    String id = aList();
    own.admin().put("/imports/" + id + "/mapping", Map.of("mapping", List.of("email"))).orFail();
    own.awaitTasks();
    return id;
  }

  String aFile() {
    return idOf(
        own.admin()
            .post("/sessions/" + own.id("session") + "/materials", Map.of("text", next("File "))));
  }

  String aSeries() {
    return idOf(own.admin().post("/series", aSeriesOf(next("Series "))));
  }

  Map<String, Object> aSeriesOf(String title) {
    Map<String, Object> series =
        Bodies.with(Bodies.session(title, true), "rule", "FREQ=WEEKLY;COUNT=2");
    series.remove("publish");
    return series;
  }

  Map<String, Object> community() {
    return Map.of("name", next("Community "), "purpose", "To learn from each other.");
  }

  String aCommunity() {
    return idOf(own.admin().post("/communities", community()));
  }

  /** The id of somebody who is there. */
  String convener(Person person) {
    return network.idOf(person);
  }

  String anInvitation() {
    return deliver(stack, network, aJoint());
  }

  /** Sends a joint session to those it names, and waits until it is there; its id. */
  static String deliver(RunningStack stack, Network network, String id) {
    stack.asOperator().post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
    Api member = network.as(network.admin());
    Until.becomes(
        "the invitation is there",
        () -> member.get("/exchange/invitations/" + id).status(),
        status -> status == 200);
    return id;
  }

  String aJoint() {
    return idOf(operator().post("/exchange/sessions", Bodies.joint(next("Joint "), network)));
  }
}
