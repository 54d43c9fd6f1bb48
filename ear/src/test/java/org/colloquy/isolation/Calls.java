package org.colloquy.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
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
  private final Makes makes;
  private final Map<String, Supplier<Call>> entries = new TreeMap<>();

  Calls(RunningStack stack, Content own) {
    this.stack = stack;
    this.own = own;
    this.network = own.network();
    this.makes = new Makes(stack, own);
    people();
    sessions();
    series();
    materials();
    attendance();
    linesOfAttendance();
    reports();
    certificates();
    registrations();
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

  private void people() {
    entries.put("inviteMember", () -> Call.on().with(makes.invitation()));
    entries.put("remindMember", () -> Call.on(makes.someone()));
    entries.put(
        "changeRoles",
        () -> {
          String id = makes.someone();
          return Call.on(id)
              .with(Map.of("roles", List.of("member"), "version", makes.version("/members/" + id)));
        });
    entries.put("addContact", () -> Call.on().with(makes.invitation()));
    entries.put(
        "changeContact",
        () -> {
          String id = makes.aContact();
          return Call.on(id)
              .with(
                  Map.of(
                      "givenName",
                      makes.word("Noted"),
                      "version",
                      makes.version("/contacts/" + id)));
        });
    entries.put("addTotal", () -> Call.on().with(Bodies.total(makes.word("Told"))));
    entries.put(
        "changeTotal",
        () -> {
          String id = makes.aTotal();
          Map<String, Object> change = new HashMap<>(Bodies.total(makes.word("Told again")));
          change.put("version", makes.version("/totals/" + id));
          return Call.on(id).with(change);
        });
    entries.put("removeTotal", () -> Call.on(makes.aTotal()));
    entries.put("addCost", () -> Call.on().with(Bodies.cost(makes.word("Spent"))));
    entries.put(
        "changeCost",
        () -> {
          String id = makes.aCost();
          Map<String, Object> change = new HashMap<>(Bodies.cost(makes.word("Spent again")));
          change.put("version", makes.version("/costs/" + id));
          return Call.on(id).with(change);
        });
    entries.put("removeCost", () -> Call.on(makes.aCost()));
    entries.put(
        "changeCostSetting",
        () -> {
          JsonNode now = own.admin().get("/cost-basis/setting").orFail().json();
          String other = now.path("key").asText().equals("HOURS") ? "ACTIVITIES" : "HOURS";
          return Call.on()
              .with(
                  Map.of("currency", "USD", "key", other, "version", now.path("version").asInt()));
        });
    entries.put("declareRate", () -> Call.on().with(makes.rate()));
    entries.put(
        "removeRate",
        () -> Call.on(Makes.idOf(own.admin().post("/cost-basis/rates", makes.rate()))));
    entries.put("addCommitment", () -> Call.on().with(Bodies.commitment(makes.word("Foundation"))));
    entries.put(
        "removeCommitment",
        () ->
            Call.on(
                Makes.idOf(
                    own.admin()
                        .post(
                            "/cost-basis/commitments",
                            Bodies.commitment(makes.word("Foundation"))))));
    entries.put("removeContact", () -> Call.on(makes.aContact()));
    entries.put("inviteContact", () -> Call.on(makes.aContact()));
    entries.put(
        "mergePeople",
        () -> {
          String remaining = makes.aContact();
          String going = makes.aContact();
          return Call.on().with(Bodies.merge(remaining, going));
        });
    entries.put("addRegion", () -> Call.on().with(Map.of("label", makes.next("Region "))));
    entries.put(
        "changeRegion",
        () -> {
          String code = makes.aRegion();
          return Call.on(code)
              .with(
                  Map.of(
                      "label",
                      makes.next("Region "),
                      "version",
                      makes.version("/regions/" + code)));
        });
    entries.put(
        "placeRegion",
        () -> {
          String code = makes.aRegion();
          makes.aRegion();
          return Call.on(code)
              .with(Map.of("place", 999, "version", makes.version("/regions/" + code)));
        });
    entries.put(
        "offerRegion",
        () -> {
          String code = makes.aRegion();
          return Call.on(code)
              .with(Map.of("offered", false, "version", makes.version("/regions/" + code)));
        });
    entries.put("undoMerge", () -> Call.on(makes.aMerge()));
    entries.put("tellApart", () -> Call.on(makes.aContact(), makes.aContact()));
    entries.put("disableMember", () -> Call.on(makes.someone()));
    entries.put(
        "enableMember",
        () -> {
          String id = makes.someone();
          own.admin().put("/members/" + id + "/disabled", null).orFail();
          return Call.on(id);
        });
    entries.put("removeMember", () -> Call.on(makes.someone()));
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
        () -> Call.on().with(Map.of("offers", "Time.", "version", makes.version("/me/about"))));
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

  private void lists() {
    entries.put("beginImport", () -> Call.on().with(Map.of("e-mail", makes.next("List "))));
    entries.put(
        "mapImport", () -> Call.on(makes.aList()).with(Map.of("mapping", List.of("email"))));
    entries.put("applyImport", () -> Call.on(makes.aCheckedList()).with(Map.of("doubtful", true)));
    entries.put(
        "undoImport",
        () -> {
          String id = makes.aCheckedList();
          own.admin().post("/imports/" + id + "/application", Map.of()).orFail();
          own.awaitTasks();
          return Call.on(id);
        });
    entries.put(
        "reconcileImport",
        () -> {
          String id = makes.aCheckedList();
          own.admin().post("/imports/" + id + "/application", Map.of()).orFail();
          own.awaitTasks();
          return Call.on(id);
        });
    entries.put("discardImport", () -> Call.on(makes.aList()));
  }

  private void sessions() {
    entries.put("createSession", () -> Call.on().with(Bodies.session(makes.next("Made "), false)));
    entries.put(
        "changeSession",
        () -> {
          String id = makes.aSession(false);
          return Call.on(id)
              .with(
                  Bodies.with(
                      Bodies.session(makes.next("Changed "), false),
                      "version",
                      makes.version("/sessions/" + id)));
        });
    entries.put("publishSession", () -> Call.on(makes.aSession(false)));
    entries.put(
        "cancelSession", () -> Call.on(makes.aSession(true)).with(Map.of("note", "Not now.")));
  }

  private void series() {
    entries.put("previewSeries", () -> Call.on().with(makes.aSeriesOf(makes.next("Looked at "))));
    entries.put("createSeries", () -> Call.on().with(makes.aSeriesOf(makes.next("Repeated "))));
    entries.put("registerForSeries", () -> Call.on(makes.aSeries()));
    entries.put(
        "cancelSeriesRegistration",
        () -> {
          String id = makes.aSeries();
          own.admin().post("/series/" + id + "/registrations", null).orFail();
          return Call.on(id);
        });
  }

  private void materials() {
    entries.put(
        "addMaterial", () -> Call.on(own.id("session")).with(Map.of("text", makes.next("File "))));
    entries.put(
        "renameMaterial",
        () -> Call.on(own.id("session"), makes.aFile()).with(Map.of("name", makes.next("File "))));
    entries.put("removeMaterial", () -> Call.on(own.id("session"), makes.aFile()));
    entries.put(
        "bringMaterialBack",
        () -> {
          String id = makes.aFile();
          own.admin().delete("/sessions/" + own.id("session") + "/materials/" + id).orFail();
          return Call.on(own.id("session"), id);
        });
  }

  private void attendance() {
    entries.put(
        "noteMeeting",
        () ->
            Call.on()
                .with(
                    Map.of(
                        "title", makes.next("Met "),
                        "kind", "meeting",
                        "date", "2020-01-01",
                        "start", "18:00",
                        "minutes", "60",
                        "zone", "UTC",
                        "names", makes.next("Came too "))));
    entries.put(
        "reconcileSession", () -> Call.on(makes.aPastSession()).with(Map.of("held", List.of())));
  }

  private void certificates() {
    entries.put(
        "changeCertificateRule",
        () ->
            Call.on(makes.aPastSession())
                .with(Map.of("measure", "SHARE", "amount", "70", "version", 0)));
    entries.put("issueCertificates", () -> Call.on(makes.aReconciledSession()));
    entries.put(
        "issueCertificate",
        () -> {
          String id = makes.aReconciledSession();
          return Call.on(id, makes.attendee(id));
        });
    entries.put(
        "revokeCertificate",
        () -> {
          String id = makes.aReconciledSession();
          return Call.on(id, makes.aCertificate(id)).with(Map.of("reason", "MISTAKE"));
        });
    entries.put(
        "correctCertificate",
        () -> {
          String id = makes.aReconciledSession();
          String certificate = makes.aCertificate(id);
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
          String id = makes.aReconciledSession();
          String certificate = makes.aCertificate(id);
          own.admin()
              .put(
                  "/sessions/" + id + "/attendance/" + makes.attendee(id),
                  Map.of("status", "ABSENT", "reason", "Nobody saw them."))
              .orFail();
          return Call.on(id, certificate);
        });
  }

  private void linesOfAttendance() {
    entries.put(
        "addWalkIn",
        () -> Call.on(makes.aPastSession()).with(Map.of("name", makes.next("Walk in "))));
    entries.put(
        "markAttendance",
        () -> {
          String id = makes.aPastSession();
          return Call.on(id, makes.aWalkIn(id)).with(Map.of("status", "EXCUSED"));
        });
    entries.put(
        "unmarkAttendance",
        () -> {
          String id = makes.aPastSession();
          return Call.on(id, makes.aWalkIn(id));
        });
  }

  private void reports() {
    entries.put(
        "bringAttendanceReport",
        () -> Call.on(makes.aPastSession()).with(SampleReport.of(List.of(makes.next("Brought ")))));
    entries.put(
        "answerAttendanceReport",
        () -> {
          String id = makes.aPastSession();
          return Call.on(id, makes.aReport(id)).with(Map.of("sameSession", true));
        });
    entries.put(
        "applyAttendanceReport",
        () -> {
          String id = makes.aPastSession();
          return Call.on(id, makes.aReport(id)).with(Map.of());
        });
    entries.put(
        "takeBackAttendanceReport",
        () -> {
          String id = makes.aPastSession();
          return Call.on(id, makes.aReport(id));
        });
    entries.put(
        "decideReportedName",
        () -> {
          String id = makes.aPastSession();
          return Call.on(id, makes.aName(id)).with(Map.of("as", "HOST"));
        });
    entries.put("forgetRememberedName", () -> Call.on(makes.aRememberedName()));
    entries.put(
        "setPresentShare",
        () -> {
          JsonNode now = own.admin().get("/attendance/present-share").orFail().json();
          int percent = now.path("percent").asInt() == 50 ? 51 : 50;
          return Call.on().with(Map.of("percent", percent));
        });
  }

  private void registrations() {
    entries.put(
        "endMyCalendar",
        () -> {
          own.admin().post("/me/calendar", null).orFail();
          return Call.on();
        });
    entries.put("register", () -> Call.on(makes.aSession(true)));
    entries.put("registerFor", () -> Call.on(makes.aSessionApart()).with(Map.of("wish", "ROOM")));
    entries.put(
        "setWaitingLists",
        () -> {
          boolean now =
              own.admin().get("/waiting-lists").orFail().json().path("askFirst").asBoolean();
          return Call.on().with(Map.of("askFirst", !now));
        });
    for (String answer : List.of("acceptOffer", "refuseOffer")) {
      entries.put(answer, () -> Call.on(makes.anOffer()));
    }
    entries.put(
        "cancelRegistration",
        () -> {
          String id = makes.aSession(true);
          own.admin().post("/sessions/" + id + "/registrations", null).orFail();
          return Call.on(id);
        });
    entries.put(
        "arrangeFeedback", () -> Call.on(makes.aSession(true)).with(Map.of("confidential", true)));
    entries.put(
        "giveFeedback",
        () -> {
          String id = makes.aSession(true);
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
          String id = makes.aSession(true);
          Person person =
              network.add(Person.of(makes.word("Paused"), makes.word("Person"), "member"));
          String member = network.idOf(person);
          network.as(person).post("/sessions/" + id + "/registrations", null).orFail();
          own.admin().put("/members/" + member + "/disabled", null).orFail();
          return Call.on(id, member);
        });
  }

  private void communities() {
    entries.put("createCommunity", () -> Call.on().with(makes.community()));
    entries.put(
        "changeCommunity",
        () -> {
          String id = makes.aCommunity();
          return Call.on(id)
              .with(Bodies.with(makes.community(), "version", makes.version("/communities/" + id)));
        });
    // Who founds one belongs to it.
    entries.put(
        "joinCommunity",
        () ->
            Call.on(
                Makes.idOf(network.as(own.convener()).post("/communities", makes.community()))));
    entries.put(
        "leaveCommunity",
        () -> {
          String id = makes.aCommunity();
          own.admin().post("/communities/" + id + "/members", null).orFail();
          return Call.on(id);
        });
    entries.put("addConvener", () -> Call.on(makes.aCommunity(), makes.convener(own.convener())));
    entries.put(
        "removeConvener",
        () -> {
          String id = makes.aCommunity();
          String going = makes.convener(own.convener());
          String staying =
              makes.convener(
                  network.add(Person.of(makes.word("Second"), makes.word("Convener"), "convener")));
          for (String convener : List.of(going, staying)) {
            own.admin().put("/communities/" + id + "/conveners/" + convener, null).orFail();
          }
          return Call.on(id, going);
        });
  }

  private void invitations() {
    entries.put(
        "acceptInvitation", () -> Call.on(makes.anInvitation()).with(Map.of("revision", 1)));
    entries.put(
        "declineInvitation", () -> Call.on(makes.anInvitation()).with(Map.of("reason", "OTHER")));
    entries.put(
        "withdrawFromJointSession",
        () -> {
          String id = makes.anInvitation();
          own.admin()
              .post("/exchange/invitations/" + id + "/acceptance", Map.of("revision", 1))
              .orFail();
          return Call.on(id).with(Map.of("word", "Not this time."));
        });
  }

  private void jointSessions() {
    entries.put(
        "draftJointSession", () -> Call.on().with(Bodies.joint(makes.next("Joint "), network)));
    entries.put(
        "changeJointSession",
        () -> {
          String id = makes.aJoint();
          JsonNode draft = makes.operator().get("/exchange/sessions/" + id).orFail().json();
          return Call.on(id)
              .with(
                  Bodies.with(
                      Bodies.joint(makes.next("Joint "), network),
                      "version",
                      draft.path("version").asInt()));
        });
    entries.put("discardJointSession", () -> Call.on(makes.aJoint()));
    entries.put("sendInvitations", () -> Call.on(makes.aJoint()).with(Map.of()));
    entries.put(
        "cancelJointSession",
        () -> {
          String id = makes.aJoint();
          makes.operator().post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
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
                      makes.operator().delete(suspension).orFail();
                      open.run();
                    }));
    entries.put(
        "resumeNetwork",
        () -> {
          makes.operator().post(suspension, Map.of("reason", "For a moment.")).orFail();
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
