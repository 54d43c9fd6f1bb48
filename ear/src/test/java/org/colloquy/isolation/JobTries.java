package org.colloquy.isolation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.colloquy.running.Archive;
import org.colloquy.running.Until;

/**
 * Every kind of job, in the queue in one network's name with the other one's things in it, as a
 * defect or somebody at the database could put it there.
 */
final class JobTries {

  private static final String KIND = "job";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of the form of what stands for an address, and for none. */
  private static final String NOBODYS = "A".repeat(43) + "=";

  /** What is not done with success here, and why. */
  private static final Map<String, String> NOT_DONE =
      Map.of(
          "mail", "a mail opens with the key of its own job alone; the others' invitations came",
          "mail-in", "what came opens with the key of its own job alone; answers are sent by mail");

  private final Attempt attempt;

  JobTries(Attempt attempt) {
    this.attempt = attempt;
  }

  /** A job that was put into the queue. */
  private record Put(String kind, UUID id, String payload) {}

  void all(List<Archive.Kind> kinds) {
    attempt.tally().reached("kinds of job", kinds.size());
    List<Put> foreign = new ArrayList<>();
    attempt.changesNothing(
        KIND,
        "a job with the other's things in it",
        () -> {
          for (Archive.Kind kind : kinds) {
            for (Map<String, Object> payload : payloads(kind, true)) {
              foreign.add(put(kind.name(), payload));
              attempt.tally().tried(KIND, kind.name());
            }
          }
          foreign.forEach(this::awaitTried);
        });
    List<Put> own = new ArrayList<>();
    for (Archive.Kind kind : kinds) {
      for (Map<String, Object> payload : payloads(kind, false)) {
        own.add(put(kind.name(), payload));
      }
    }
    own.forEach(this::control);
  }

  private void control(Put job) {
    awaitTried(job);
    if (!stateOf(job).equals("DONE") && !NOT_DONE.containsKey(job.kind())) {
      attempt.tally().silent("A job with one's own things is not done: " + job);
    }
  }

  /**
   * What jobs of a kind can carry, with each of few values; the ids all foreign, or one, or none.
   */
  private List<Map<String, Object>> payloads(Archive.Kind kind, boolean foreign) {
    List<Map<String, Object>> all = new ArrayList<>(List.of(new TreeMap<>()));
    for (Archive.Component part : kind.components()) {
      List<Map<String, Object>> longer = new ArrayList<>();
      for (Map<String, Object> begun : all) {
        for (Object value : values(part, foreign)) {
          Map<String, Object> more = new TreeMap<>(begun);
          if (value != null) {
            more.put(part.name(), value);
          }
          longer.add(more);
        }
      }
      all = longer;
    }
    List<Map<String, Object>> theirs = all.stream().filter(this::isForeign).toList();
    // What names no thing is tried as it is.
    return foreign && !theirs.isEmpty() ? theirs : all;
  }

  private boolean isForeign(Map<String, Object> payload) {
    return payload.values().stream()
        .anyMatch(
            value ->
                attempt.other().things().containsValue(String.valueOf(value))
                    || String.valueOf(value).equals(sealed())
                    || String.valueOf(value).equals(recipient(attempt.other())));
  }

  private List<Object> values(Archive.Component part, boolean foreign) {
    if (!part.constants().isEmpty()) {
      return new ArrayList<>(part.constants());
    }
    return switch (part.type()) {
      case "java.util.UUID" -> {
        String thing = Things.inJobs(part.name());
        yield foreign
            ? List.of(attempt.own().id(thing), attempt.other().id(thing))
            : List.of(attempt.own().id(thing));
      }
      case "java.lang.String" ->
          switch (part.name()) {
            case "sealed" -> List.of(sealed());
            case "address", "recipient" ->
                foreign ? List.of(NOBODYS, recipient(attempt.other())) : List.of(NOBODYS);
            case "day" -> List.of("2031-01-01");
            case "source" -> List.of("session");
            case "key" -> List.of(UUID.randomUUID().toString());
            // Of mails from before they were sealed; of all else something that is nobody's.
            case "to", "subject", "text" -> java.util.Collections.singletonList(null);
            default -> List.of("x");
          };
      case "java.util.List", "java.util.List<java.util.UUID>" ->
          // Of dates of a series.
          foreign
              ? List.of(
                  List.of(attempt.own().id("session")), List.of(attempt.other().id("session")))
              : List.of(List.of(attempt.own().id("session")));
      case "boolean", "java.lang.Boolean" -> List.of(true);
      case "int", "long", "java.lang.Integer", "java.lang.Long" -> List.of(1);
      case "java.time.Instant" -> List.of("2031-01-01T10:00:00Z");
      default ->
          throw new AssertionError(
              "Say in JobTries what a " + part.type() + " is that a job carries: " + part);
    };
  }

  /** What stands for the address that a letter went to. */
  private String recipient(Content content) {
    return row(
        "SELECT recipient FROM colloquy_control.kept_mail WHERE id = UUID_TO_BIN(?)",
        content.id("letter"));
  }

  private String sealed() {
    return row(
        "SELECT sealed FROM colloquy_control.kept_mail WHERE id = UUID_TO_BIN(?)",
        attempt.other().id("letter"));
  }

  private Put put(String kind, Map<String, Object> payload) {
    Put job = new Put(kind, UUID.randomUUID(), json(payload));
    attempt
        .footprint()
        .change(
            "INSERT INTO colloquy_jobs.job (id, kind, job_key, tenant_id, payload)"
                + " SELECT UUID_TO_BIN(?), ?, ?, id, ? FROM colloquy_control.tenant WHERE slug = ?",
            job.id().toString(),
            kind,
            "isolation:" + job.id(),
            job.payload(),
            attempt.own().network().slug());
    return job;
  }

  /** Waits until it was done, or failed once; nobody tries it a second time. */
  private void awaitTried(Put job) {
    Until.becomes(job.toString(), () -> stateOf(job), state -> !state.equals("OPEN"));
    attempt
        .footprint()
        .change(
            "DELETE FROM colloquy_jobs.job WHERE state <> 'DONE' AND id = UUID_TO_BIN(?)",
            job.id().toString());
  }

  /**
   * As the queue has it; FAILED where the first attempt has failed, gone where it was taken out.
   */
  private String stateOf(Put job) {
    return row(
        "SELECT IF(state = 'OPEN' AND attempts > 0 AND last_error IS NOT NULL, 'FAILED', state)"
            + " FROM colloquy_jobs.job WHERE id = UUID_TO_BIN(?)",
        job.id().toString());
  }

  private String row(String query, String value) {
    return attempt.footprint().first(query, value);
  }

  private static String json(Object payload) {
    try {
      return JSON.writeValueAsString(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
