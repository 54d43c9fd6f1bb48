package org.colloquy.isolation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.colloquy.deploy.http.Http;
import org.colloquy.isolation.Calls.Call;
import org.colloquy.running.Answer;
import org.colloquy.running.Ledger;

/**
 * Every service that a site describes, called by everybody with what belongs to the other network.
 */
final class OperationTries {

  private static final String KIND = "operation";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is not called with success here, and why; that it leaves an entry, other tests show. */
  private static final Map<String, String> NOT_CALLED =
      Map.of(
          "tryAddressAgain", "nothing of these people's mail has come back",
          "tryMyAddressAgain", "nothing of these people's mail has come back",
          "startNetwork", "both networks were started by it",
          "remindAllInvited", "there is one at a time, and what the tries began is at work",
          "cancelTask", "a task of few people is over before it can be stopped",
          "resumeTask", "and so none has been stopped");

  /** What changes something and leaves no entry in a log, and why. */
  private static final Map<String, String> NOT_LOGGED =
      Map.of(
          "giveFeedback", "nobody may find out who said what",
          "previewSeries", "nothing is kept");

  private final Attempt attempt;
  private final List<Caller> callers;
  private final Calls calls;
  private final Http http = Http.onLoopback();

  OperationTries(Attempt attempt, List<Caller> callers) {
    this.attempt = attempt;
    this.callers = callers;
    this.calls = new Calls(attempt.stack(), attempt.own());
  }

  /** A request as it is sent. */
  private record Try(String path, Object body, String key) {

    String said() {
      return path + " " + (body == null ? "" : json(body)) + " " + key;
    }
  }

  void all(List<Operation> operations) {
    operations.forEach(each -> attempt.tally().whole(each.id(), () -> one(each)));
    attempt.tally().reached("operations", operations.size());
  }

  private void one(Operation operation) {
    Call call = calls.of(operation);
    List<Try> foreign = foreign(operation, call);
    attempt.changesNothing(
        KIND,
        operation.id(),
        () -> {
          for (Caller caller : callers) {
            attempt
                .sites()
                .filter(site -> !isTheirs(caller, site))
                .forEach(site -> tries(operation, call, caller, site, foreign));
          }
        });
    control(operation, untouched(operation, call));
  }

  /**
   * An operator may do on the platform what an operator may; only what is read there is looked at.
   */
  private void tries(Operation operation, Call call, Caller caller, URI site, List<Try> foreign) {
    boolean operating = caller.isAtHome(attempt.stack().platform()) && caller.isAtHome(site);
    if (operating && !operation.reads()) {
      return;
    }
    for (Try each : attempt.isOwn(site) ? foreign : first(foreign)) {
      attempt.look(
          KIND, caller, site, send(operation, each, caller, site), each.said(), operation.open());
    }
    if (!caller.isAtHome(site)) {
      Try own = new Try(filled(operation, call.ids()), call.body(), null);
      attempt.look(
          KIND, caller, site, send(operation, own, caller, site), own.said(), operation.open());
    } else if (!operating && !call.ids().isEmpty()) {
      saysNothingOfWhatThereIs(operation, call, caller, site);
    }
  }

  /** What is another network's is answered as what is nobody's. */
  private void saysNothingOfWhatThereIs(Operation operation, Call call, Caller caller, URI site) {
    List<String> theirs = theirs(operation);
    List<String> nobodys = theirs.stream().map(Calls::nobodys).toList();
    if (Things.in(operation.path()).stream().anyMatch(Things.EVERYWHERE::contains)) {
      return;
    }
    String there =
        Attempt.said(
            () ->
                send(
                    operation, new Try(filled(operation, theirs), call.body(), null), caller, site),
            theirs.toArray(String[]::new));
    String nowhere =
        Attempt.said(
            () ->
                send(
                    operation,
                    new Try(filled(operation, nobodys), call.body(), null),
                    caller,
                    site),
            nobodys.toArray(String[]::new));
    attempt.tally().tried(KIND, caller.name());
    if (!there.equals(nowhere)) {
      attempt
          .tally()
          .leaked(
              KIND,
              caller.name(),
              operation.id() + " tells " + there + " from what is nobody's, " + nowhere);
    }
  }

  private static List<Try> first(List<Try> all) {
    return all.subList(0, Math.min(1, all.size()));
  }

  private static boolean isTheirs(Caller caller, URI site) {
    return caller.name().equals("the other's admin") && caller.isAtHome(site);
  }

  private List<String> theirs(Operation operation) {
    return Things.in(operation.path()).stream().map(attempt.other()::id).toList();
  }

  /** All that can be said of the other network in one call of this; the whole of it comes first. */
  private List<Try> foreign(Operation operation, Call call) {
    List<Try> all = new ArrayList<>();
    List<String> theirs = theirs(operation);
    Content other = attempt.other();
    if (!theirs.isEmpty() || operation.reads()) {
      all.add(new Try(filled(operation, theirs), call.body(), null));
    }
    for (int place = 0; place < theirs.size(); place++) {
      for (Map.Entry<String, String> thing : other.things().entrySet()) {
        if (!Things.EVERYWHERE.contains(thing.getKey())) {
          all.add(
              new Try(
                  filled(operation, Calls.replaced(call.ids(), place, thing.getValue())),
                  call.body(),
                  null));
        }
      }
    }
    for (String field : operation.idFields()) {
      if (call.body() instanceof Map<?, ?> body) {
        Map<String, Object> changed = new TreeMap<>();
        body.forEach((name, value) -> changed.put((String) name, value));
        String id = other.id(field.equals("communityId") ? "community" : "network");
        changed.put(field, body.get(field) instanceof List ? List.of(id) : id);
        all.add(new Try(filled(operation, call.ids()), changed, null));
      }
    }
    for (String name : operation.words()) {
      for (String word : attempt.otherSecrets().words()) {
        all.add(new Try(filled(operation, call.ids()) + "?" + name + "=" + word, null, null));
      }
    }
    if (operation.keyed()) {
      all.add(new Try(filled(operation, theirs), calls.of(operation).body(), other.requestKey()));
    }
    return all;
  }

  private static String filled(Operation operation, List<String> ids) {
    String path = operation.path();
    for (String id : ids) {
      path = path.replaceFirst("\\{\\w+}", id);
    }
    return path;
  }

  /** A try with a word of elsewhere is with one's own things, and may have done what there was. */
  private Call untouched(Operation operation, Call call) {
    return operation.reads() || operation.words().isEmpty() ? call : calls.of(operation);
  }

  /** The same with one's own: a try that nobody could succeed with would say nothing. */
  private void control(Operation operation, Call call) {
    if (NOT_CALLED.containsKey(operation.id())) {
      return;
    }
    Try own = new Try(filled(operation, call.ids()), call.body(), null);
    List<String> answers = new ArrayList<>();
    long before = entries();
    for (Caller caller : callers) {
      if (Set.of("network-admin", "operator").contains(caller.name())) {
        Answer answer = alone(operation, own, caller);
        answers.add(caller + ": " + answer.status() + " " + answer.body());
        if (answer.status() / 100 == 2) {
          leftAnEntry(operation, before);
          call.afterwards().run();
          return;
        }
      }
    }
    attempt
        .tally()
        .silent(
            "Say in Calls how %s is called so that it succeeds; now: %s"
                .formatted(operation.id(), answers));
  }

  /** What an operator does with one network leaves the other as it was. */
  private Answer alone(Operation operation, Try own, Caller caller) {
    if (!caller.isAtHome(attempt.stack().platform())) {
      return send(operation, own, caller, caller.home());
    }
    AtomicReference<Answer> answer = new AtomicReference<>();
    attempt.tally().tried(KIND, caller.name());
    attempt.changesNothing(
        KIND,
        operation.id() + " with another network",
        () -> answer.set(send(operation, own, caller, caller.home())));
    return answer.get();
  }

  /** Who changed something has to be found in the log, whichever way they came. */
  private void leftAnEntry(Operation operation, long before) {
    boolean changes = !operation.reads() && !NOT_LOGGED.containsKey(operation.id());
    if (changes && entries() == before) {
      attempt.tally().silent(operation.id() + " changed something and left no entry in the log");
    }
  }

  private long entries() {
    Ledger ledger = attempt.stack().ledger();
    return ledger.entriesOf(attempt.own().network()) + ledger.entriesOfThePlatform();
  }

  private Answer send(Operation operation, Try what, Caller caller, URI site) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    headers.put("Content-Type", "application/json");
    if (caller.token() != null) {
      headers.put("Authorization", "Bearer " + caller.token());
    }
    if (what.key() != null) {
      headers.put("Idempotency-Key", what.key());
    }
    return new Answer(
        http.send(
            operation.method(),
            site.resolve(what.path()),
            headers,
            what.body() == null ? null : json(what.body())));
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
