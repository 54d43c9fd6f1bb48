package org.colloquy.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.SampleReport;
import org.colloquy.running.Until;

/**
 * How each service that changes something is called so that it succeeds, on things of the network's
 * own that are made for that one call. What only reads needs no entry.
 */
final class Calls {

  /**
   * One call.
   *
   * @param ids for the places in its path, in their order
   * @param body null for none
   * @param afterwards what makes good what the call has done
   */
  record Call(List<String> ids, Object body, Runnable afterwards) {

    static Call on(String... ids) {
      return new Call(List.of(ids), null, () -> {});
    }

    Call with(Object content) {
      return new Call(ids, content, afterwards);
    }

    Call then(Runnable repair) {
      return new Call(ids, body, repair);
    }
  }

  private final RunningStack stack;
  private final Content own;
  private final Network network;
  private final Pass operating;
  private final Map<String, Supplier<Call>> entries = new TreeMap<>();
  private int made;

  Calls(RunningStack stack, Content own) {
    this.stack = stack;
    this.own = own;
    this.network = own.network();
    this.operating = new Pass(stack::operatorToken);
    people();
    sessions();
    lists();
    communities();
    invitations();
    jointSessions();
    networks();
  }

  /** The call of an operation; for what needs no preparation one on what the network has. */
  Call of(Operation operation) {
    Supplier<Call> entry = entries.get(operation.id());
    return entry == null
        ? new Call(
            Things.in(operation.path()).stream().map(own::id).toList(),
            operation.reads() ? null : Map.of(),
            () -> {})
        : entry.get();
  }

  private Api operator() {
    return new Api(stack.platform(), operating.token());
  }

  private String next(String name) {
    made++;
    return name + IntStream.of(made / 26 % 26, made % 26).mapToObj(Calls::letter).toList();
  }

  private static String letter(int number) {
    return String.valueOf((char) ('a' + number));
  }

  /** Letters alone, for names and addresses. */
  private String word(String name) {
    return next(name).replaceAll("[^A-Za-z]", "");
  }

  private static String idOf(Answer made) {
    return made.orFail().json().path("id").asText();
  }

  private int version(String path) {
    return own.admin().get(path).orFail().json().path("version").asInt();
  }

  private void people() {
    entries.put("inviteMember", () -> Call.on().with(invitation()));
    entries.put("remindMember", () -> Call.on(someone()));
    entries.put(
        "changeRoles",
        () -> {
          String id = someone();
          return Call.on(id)
              .with(Map.of("roles", List.of("member"), "version", version("/members/" + id)));
        });
    entries.put("addContact", () -> Call.on().with(invitation()));
    entries.put(
        "changeContact",
        () -> {
          String id = aContact();
          return Call.on(id)
              .with(Map.of("givenName", word("Noted"), "version", version("/contacts/" + id)));
        });
    entries.put("addTotal", () -> Call.on().with(total(word("Told"))));
    entries.put(
        "changeTotal",
        () -> {
          String id = aTotal();
          Map<String, Object> change = new HashMap<>(total(word("Told again")));
          change.put("version", version("/totals/" + id));
          return Call.on(id).with(change);
        });
    entries.put("removeTotal", () -> Call.on(aTotal()));
    entries.put("addCost", () -> Call.on().with(cost(word("Spent"))));
    entries.put(
        "changeCost",
        () -> {
          String id = aCost();
          Map<String, Object> change = new HashMap<>(cost(word("Spent again")));
          change.put("version", version("/costs/" + id));
          return Call.on(id).with(change);
        });
    entries.put("removeCost", () -> Call.on(aCost()));
    entries.put(
        "changeCostSetting",
        () -> {
          JsonNode now = own.admin().get("/cost-basis/setting").orFail().json();
          String other = now.path("key").asText().equals("HOURS") ? "ACTIVITIES" : "HOURS";
          return Call.on()
              .with(
                  Map.of("currency", "USD", "key", other, "version", now.path("version").asInt()));
        });
    entries.put("declareRate", () -> Call.on().with(rate()));
    entries.put("removeRate", () -> Call.on(idOf(own.admin().post("/cost-basis/rates", rate()))));
    entries.put("addCommitment", () -> Call.on().with(commitment(word("Foundation"))));
    entries.put(
        "removeCommitment",
        () ->
            Call.on(
                idOf(own.admin().post("/cost-basis/commitments", commitment(word("Foundation"))))));
    entries.put("removeContact", () -> Call.on(aContact()));
    entries.put("inviteContact", () -> Call.on(aContact()));
    entries.put(
        "mergePeople",
        () -> {
          String remaining = aContact();
          String going = aContact();
          return Call.on().with(merge(remaining, going));
        });
    entries.put("addRegion", () -> Call.on().with(Map.of("label", next("Region "))));
    entries.put(
        "changeRegion",
        () -> {
          String code = aRegion();
          return Call.on(code)
              .with(Map.of("label", next("Region "), "version", version("/regions/" + code)));
        });
    entries.put(
        "placeRegion",
        () -> {
          String code = aRegion();
          aRegion();
          return Call.on(code).with(Map.of("place", 999, "version", version("/regions/" + code)));
        });
    entries.put(
        "offerRegion",
        () -> {
          String code = aRegion();
          return Call.on(code)
              .with(Map.of("offered", false, "version", version("/regions/" + code)));
        });
    entries.put("undoMerge", () -> Call.on(aMerge()));
    entries.put("tellApart", () -> Call.on(aContact(), aContact()));
    entries.put("disableMember", () -> Call.on(someone()));
    entries.put(
        "enableMember",
        () -> {
          String id = someone();
          own.admin().put("/members/" + id + "/disabled", null).orFail();
          return Call.on(id);
        });
    entries.put("removeMember", () -> Call.on(someone()));
    entries.put(
        "changeMe",
        () -> {
          JsonNode me = own.admin().get("/me").orFail().json();
          return Call.on()
              .with(
                  Map.of(
                      "givenName",
                      me.path("givenName").asText(),
                      "familyName",
                      me.path("familyName").asText(),
                      "version",
                      me.path("version").asInt()));
        });
    entries.put(
        "changeAboutMe",
        () -> Call.on().with(Map.of("offers", "Time.", "version", version("/me/about"))));
    entries.put(
        "changeMyMailChoices",
        () -> {
          JsonNode mail = own.admin().get("/me/mail").orFail().json();
          return Call.on()
              .with(
                  Map.of(
                      "reminders",
                      !mail.path("reminders").asBoolean(),
                      "version",
                      mail.path("version").asInt()));
        });
    entries.put(
        "raiseSmallestNumber",
        () -> {
          JsonNode now = own.admin().get("/figures/smallest-number").orFail().json();
          return Call.on().with(Map.of("people", now.path("people").asInt() + 1));
        });
    entries.put(
        "changeVocabulary",
        () ->
            Call.on("en")
                .with(
                    List.of(
                        Map.of(
                            "concept",
                            "MEMBER",
                            "singular",
                            "colleague",
                            "plural",
                            "colleagues"))));
  }

  private Map<String, Object> invitation() {
    String name = word("Guest");
    return Map.of("givenName", name, "email", name.toLowerCase(Locale.ROOT) + "@guest.example");
  }

  private String aTotal() {
    return idOf(own.admin().post("/totals", total(word("Told"))));
  }

  private String aCost() {
    return idOf(own.admin().post("/costs", cost(word("Spent"))));
  }

  static Map<String, Object> cost(String said) {
    return Map.of(
        "day", "2026-01-02",
        "payment", "CASH",
        "amount", "7",
        "currency", "USD",
        "category", "OTHER",
        "funder", said,
        "note", said);
  }

  /** There is one for a day. */
  private Map<String, Object> rate() {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(++made);
    return Map.of("currency", "EUR", "day", day.toString(), "rate", "0.92");
  }

  static Map<String, Object> commitment(String funder) {
    return Map.of(
        "funder", funder,
        "amount", "7",
        "currency", "USD",
        "from", "2026-01-01",
        "to", "2026-12-31");
  }

  static Map<String, Object> total(String source) {
    return Map.of(
        "measure",
        "ACTIVITIES",
        "from",
        "2020-08",
        "to",
        "2020-09",
        "value",
        "7",
        "source",
        source);
  }

  private String aContact() {
    return idOf(own.admin().post("/contacts", invitation()));
  }

  private String aRegion() {
    return own.admin()
        .post("/regions", Map.of("label", next("Region ")))
        .orFail()
        .json()
        .path("code")
        .asText();
  }

  /** Of two who are as they were written down. */
  static Map<String, Object> merge(String remaining, String going) {
    return Map.of("remaining", remaining, "remainingVersion", 1, "going", going, "goingVersion", 1);
  }

  private String aMerge() {
    return idOf(own.admin().post("/merges", merge(aContact(), aContact())));
  }

  private String someone() {
    return idOf(own.admin().post("/members", invitation()));
  }

  /** A session as a program sends it, long enough from now. */
  static Map<String, Object> session(String title, boolean publish) {
    return Map.of(
        "title", title,
        "kind", "learning-session",
        "start", "2031-01-01T10:00",
        "end", "2031-01-01T11:00",
        "zone", "UTC",
        "publish", publish);
  }

  private String aSession(boolean published) {
    return idOf(own.admin().post("/sessions", session(next("A session "), published)));
  }

  /** One with seats in the room and places online. */
  private String aSessionApart() {
    Map<String, Object> apart = new HashMap<>(session(next("Apart "), true));
    apart.put("place", "Room 4");
    apart.put("link", "https://meet.example.org/apart");
    apart.put("apart", true);
    return idOf(own.admin().post("/sessions", apart));
  }

  /** One with a place that is held for the admin. */
  private String anOffer() {
    own.admin().put("/waiting-lists", Map.of("askFirst", true)).orFail();
    Map<String, Object> one = new HashMap<>(session(next("One place "), true));
    one.put("seats", 1);
    String id = idOf(own.admin().post("/sessions", one));
    Api other = network.as(network.add(Person.of(word("Leaves"), word("Person"), "member")));
    other.post("/sessions/" + id + "/registrations", null).orFail();
    own.admin().post("/sessions/" + id + "/registrations", null).orFail();
    other.delete("/sessions/" + id + "/registrations/me").orFail();
    return id;
  }

  /** One for the record, whose list can be ticked. */
  private String aPastSession() {
    Map<String, Object> past = new HashMap<>(session(next("Held "), true));
    past.put("start", "2020-01-01T10:00");
    past.put("end", "2020-01-01T11:00");
    return idOf(own.admin().post("/sessions", past));
  }

  private String aReport(String session) {
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
  private String aName(String session) {
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

  private String aRememberedName() {
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

  private String aWalkIn(String session) {
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
  private String aReconciledSession() {
    String id = aPastSession();
    aWalkIn(id);
    own.admin().post("/sessions/" + id + "/figures/reconciliation", Map.of()).orFail();
    return id;
  }

  private String attendee(String session) {
    return own.admin()
        .get("/sessions/" + session + "/attendance")
        .orFail()
        .json()
        .path("lines")
        .path(0)
        .path("person")
        .asText();
  }

  private String aCertificate(String session) {
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

  private void lists() {
    entries.put("beginImport", () -> Call.on().with(Map.of("e-mail", next("List "))));
    entries.put("mapImport", () -> Call.on(aList()).with(Map.of("mapping", List.of("email"))));
    entries.put("applyImport", () -> Call.on(aCheckedList()).with(Map.of("doubtful", true)));
    entries.put(
        "undoImport",
        () -> {
          String id = aCheckedList();
          own.admin().post("/imports/" + id + "/application", Map.of()).orFail();
          own.awaitTasks();
          return Call.on(id);
        });
    entries.put(
        "reconcileImport",
        () -> {
          String id = aCheckedList();
          own.admin().post("/imports/" + id + "/application", Map.of()).orFail();
          own.awaitTasks();
          return Call.on(id);
        });
    entries.put("discardImport", () -> Call.on(aList()));
  }

  /** One row with one cell. */
  private String aList() {
    return idOf(own.admin().post("/imports", List.of(word("listed") + "@guest.example")));
  }

  private String aCheckedList() {
    String id = aList();
    own.admin().put("/imports/" + id + "/mapping", Map.of("mapping", List.of("email"))).orFail();
    own.awaitTasks();
    return id;
  }

  private String aFile() {
    return idOf(
        own.admin()
            .post("/sessions/" + own.id("session") + "/materials", Map.of("text", next("File "))));
  }

  private String aSeries() {
    return idOf(own.admin().post("/series", aSeriesOf(next("Series "))));
  }

  private Map<String, Object> aSeriesOf(String title) {
    Map<String, Object> series = with(session(title, true), "rule", "FREQ=WEEKLY;COUNT=2");
    series.remove("publish");
    return series;
  }

  private void sessions() {
    entries.put("createSession", () -> Call.on().with(session(next("Made "), false)));
    entries.put(
        "changeSession",
        () -> {
          String id = aSession(false);
          return Call.on(id)
              .with(with(session(next("Changed "), false), "version", version("/sessions/" + id)));
        });
    entries.put("publishSession", () -> Call.on(aSession(false)));
    entries.put("cancelSession", () -> Call.on(aSession(true)).with(Map.of("note", "Not now.")));
    entries.put("previewSeries", () -> Call.on().with(aSeriesOf(next("Looked at "))));
    entries.put("createSeries", () -> Call.on().with(aSeriesOf(next("Repeated "))));
    entries.put("registerForSeries", () -> Call.on(aSeries()));
    entries.put(
        "cancelSeriesRegistration",
        () -> {
          String id = aSeries();
          own.admin().post("/series/" + id + "/registrations", null).orFail();
          return Call.on(id);
        });
    entries.put(
        "addMaterial", () -> Call.on(own.id("session")).with(Map.of("text", next("File "))));
    entries.put(
        "renameMaterial",
        () -> Call.on(own.id("session"), aFile()).with(Map.of("name", next("File "))));
    entries.put("removeMaterial", () -> Call.on(own.id("session"), aFile()));
    entries.put(
        "bringMaterialBack",
        () -> {
          String id = aFile();
          own.admin().delete("/sessions/" + own.id("session") + "/materials/" + id).orFail();
          return Call.on(own.id("session"), id);
        });
    entries.put(
        "noteMeeting",
        () ->
            Call.on()
                .with(
                    Map.of(
                        "title", next("Met "),
                        "kind", "meeting",
                        "date", "2020-01-01",
                        "start", "18:00",
                        "minutes", "60",
                        "zone", "UTC",
                        "names", next("Came too "))));
    entries.put("reconcileSession", () -> Call.on(aPastSession()).with(Map.of("held", List.of())));
    entries.put(
        "changeCertificateRule",
        () ->
            Call.on(aPastSession()).with(Map.of("measure", "SHARE", "amount", "70", "version", 0)));
    entries.put("issueCertificates", () -> Call.on(aReconciledSession()));
    entries.put(
        "issueCertificate",
        () -> {
          String id = aReconciledSession();
          return Call.on(id, attendee(id));
        });
    entries.put(
        "revokeCertificate",
        () -> {
          String id = aReconciledSession();
          return Call.on(id, aCertificate(id)).with(Map.of("reason", "MISTAKE"));
        });
    entries.put(
        "correctCertificate",
        () -> {
          String id = aReconciledSession();
          String certificate = aCertificate(id);
          own.admin()
              .put(
                  "/sessions/" + id + "/certificates/rule",
                  Map.of("measure", "SHARE", "amount", "80", "minutes", "7", "version", 0))
              .orFail();
          return Call.on(id, certificate);
        });
    entries.put(
        "upholdCertificate",
        () -> {
          String id = aReconciledSession();
          String certificate = aCertificate(id);
          own.admin()
              .put(
                  "/sessions/" + id + "/attendance/" + attendee(id),
                  Map.of("status", "ABSENT", "reason", "Nobody saw them."))
              .orFail();
          return Call.on(id, certificate);
        });
    entries.put("addWalkIn", () -> Call.on(aPastSession()).with(Map.of("name", next("Walk in "))));
    entries.put(
        "markAttendance",
        () -> {
          String id = aPastSession();
          return Call.on(id, aWalkIn(id)).with(Map.of("status", "EXCUSED"));
        });
    entries.put(
        "unmarkAttendance",
        () -> {
          String id = aPastSession();
          return Call.on(id, aWalkIn(id));
        });
    entries.put(
        "bringAttendanceReport",
        () -> Call.on(aPastSession()).with(SampleReport.of(List.of(next("Brought ")))));
    entries.put(
        "answerAttendanceReport",
        () -> {
          String id = aPastSession();
          return Call.on(id, aReport(id)).with(Map.of("sameSession", true));
        });
    entries.put(
        "applyAttendanceReport",
        () -> {
          String id = aPastSession();
          return Call.on(id, aReport(id)).with(Map.of());
        });
    entries.put(
        "takeBackAttendanceReport",
        () -> {
          String id = aPastSession();
          return Call.on(id, aReport(id));
        });
    entries.put(
        "decideReportedName",
        () -> {
          String id = aPastSession();
          return Call.on(id, aName(id)).with(Map.of("as", "HOST"));
        });
    entries.put("forgetRememberedName", () -> Call.on(aRememberedName()));
    entries.put(
        "setPresentShare",
        () -> {
          JsonNode now = own.admin().get("/attendance/present-share").orFail().json();
          int percent = now.path("percent").asInt() == 50 ? 51 : 50;
          return Call.on().with(Map.of("percent", percent));
        });
    entries.put(
        "endMyCalendar",
        () -> {
          own.admin().post("/me/calendar", null).orFail();
          return Call.on();
        });
    entries.put("register", () -> Call.on(aSession(true)));
    entries.put("registerFor", () -> Call.on(aSessionApart()).with(Map.of("wish", "ROOM")));
    entries.put(
        "setWaitingLists",
        () -> {
          boolean now =
              own.admin().get("/waiting-lists").orFail().json().path("askFirst").asBoolean();
          return Call.on().with(Map.of("askFirst", !now));
        });
    for (String answer : List.of("acceptOffer", "refuseOffer")) {
      entries.put(answer, () -> Call.on(anOffer()));
    }
    entries.put(
        "cancelRegistration",
        () -> {
          String id = aSession(true);
          own.admin().post("/sessions/" + id + "/registrations", null).orFail();
          return Call.on(id);
        });
    entries.put(
        "arrangeFeedback", () -> Call.on(aSession(true)).with(Map.of("confidential", true)));
    entries.put(
        "giveFeedback",
        () -> {
          String id = aSession(true);
          own.admin().post("/sessions/" + id + "/registrations", null).orFail();
          stack.timeOf(network).moveTo(Instant.parse("2031-01-01T12:00:00Z"));
          Until.becomes(
              "feedback is asked for",
              () -> own.admin().get("/sessions/" + id + "/feedback").orFail().json().path("state"),
              state -> state.asText().equals("OPEN"));
          stack.timeOf(network).goBackToToday();
          return Call.on(id).with(Map.of("learned", "yes"));
        });
    entries.put(
        "freePlace",
        () -> {
          String id = aSession(true);
          Person person = network.add(Person.of(word("Paused"), word("Person"), "member"));
          String member = network.idOf(person);
          network.as(person).post("/sessions/" + id + "/registrations", null).orFail();
          own.admin().put("/members/" + member + "/disabled", null).orFail();
          return Call.on(id, member);
        });
  }

  static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
    Map<String, Object> more = new HashMap<>(body);
    more.put(name, value);
    return more;
  }

  private Map<String, Object> community() {
    return Map.of("name", next("Community "), "purpose", "To learn from each other.");
  }

  private String aCommunity() {
    return idOf(own.admin().post("/communities", community()));
  }

  private void communities() {
    entries.put("createCommunity", () -> Call.on().with(community()));
    entries.put(
        "changeCommunity",
        () -> {
          String id = aCommunity();
          return Call.on(id).with(with(community(), "version", version("/communities/" + id)));
        });
    // Who founds one belongs to it.
    entries.put(
        "joinCommunity",
        () -> Call.on(idOf(network.as(own.convener()).post("/communities", community()))));
    entries.put(
        "leaveCommunity",
        () -> {
          String id = aCommunity();
          own.admin().post("/communities/" + id + "/members", null).orFail();
          return Call.on(id);
        });
    entries.put("addConvener", () -> Call.on(aCommunity(), convener(own.convener())));
    entries.put(
        "removeConvener",
        () -> {
          String id = aCommunity();
          String going = convener(own.convener());
          String staying =
              convener(network.add(Person.of(word("Second"), word("Convener"), "convener")));
          for (String convener : List.of(going, staying)) {
            own.admin().put("/communities/" + id + "/conveners/" + convener, null).orFail();
          }
          return Call.on(id, going);
        });
  }

  /** The id of somebody who is there. */
  private String convener(Person person) {
    return network.idOf(person);
  }

  private String anInvitation() {
    return deliver(stack, network, aJoint());
  }

  private void invitations() {
    entries.put("acceptInvitation", () -> Call.on(anInvitation()).with(Map.of("revision", 1)));
    entries.put("declineInvitation", () -> Call.on(anInvitation()).with(Map.of("reason", "OTHER")));
    entries.put(
        "withdrawFromJointSession",
        () -> {
          String id = anInvitation();
          own.admin()
              .post("/exchange/invitations/" + id + "/acceptance", Map.of("revision", 1))
              .orFail();
          return Call.on(id).with(Map.of("word", "Not this time."));
        });
  }

  /** A joint session as a program sends it. */
  static Map<String, Object> joint(String title, Network... networks) {
    return Map.of(
        "title", title,
        "agenda", "What we saw.",
        "start", "2031-01-01T10:00",
        "end", "2031-01-01T11:00",
        "zone", "UTC",
        "networks", List.of(networks).stream().map(Network::slug).toList());
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

  private String aJoint() {
    return idOf(operator().post("/exchange/sessions", joint(next("Joint "), network)));
  }

  private void jointSessions() {
    entries.put("draftJointSession", () -> Call.on().with(joint(next("Joint "), network)));
    entries.put(
        "changeJointSession",
        () -> {
          String id = aJoint();
          JsonNode draft = operator().get("/exchange/sessions/" + id).orFail().json();
          return Call.on(id)
              .with(with(joint(next("Joint "), network), "version", draft.path("version").asInt()));
        });
    entries.put("discardJointSession", () -> Call.on(aJoint()));
    entries.put("sendInvitations", () -> Call.on(aJoint()).with(Map.of()));
    entries.put(
        "cancelJointSession",
        () -> {
          String id = aJoint();
          operator().post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
          return Call.on(id).with(Map.of("reason", "Not now."));
        });
  }

  private void networks() {
    String suspension = "/networks/" + network.slug() + "/suspension";
    Runnable open =
        () ->
            Until.becomes(
                "the network is open again",
                () -> own.admin().get("/me").status(),
                status -> status == 200);
    entries.put(
        "suspendNetwork",
        () ->
            Call.on(network.slug())
                .with(Map.of("reason", "For a moment."))
                .then(
                    () -> {
                      operator().delete(suspension).orFail();
                      open.run();
                    }));
    entries.put(
        "resumeNetwork",
        () -> {
          operator().post(suspension, Map.of("reason", "For a moment.")).orFail();
          return Call.on(network.slug()).then(open);
        });
    entries.put(
        "startNetwork",
        () ->
            Call.on()
                .with(
                    Map.of(
                        "name", "Started by the way",
                        // Nothing begins: both networks here were started by this very service.
                        "slug", "-no-",
                        "purpose", "To learn from each other.",
                        "countries", List.of("GB"),
                        "expectedMembers", 5,
                        "language", "en",
                        "zone", "UTC",
                        "example", false,
                        "admin", Map.of("givenName", "Nobody", "email", "nobody@guest.example"))));
  }

  /** An id that nobody gave out, of the form of this one. */
  static String nobodys(String id) {
    return id.length() == 36 ? UUID.randomUUID().toString() : "nobody-" + id.length();
  }

  /** The ids with one of them changed. */
  static List<String> replaced(List<String> ids, int place, String other) {
    List<String> all = new ArrayList<>(ids);
    all.set(place, other);
    return all;
  }
}
