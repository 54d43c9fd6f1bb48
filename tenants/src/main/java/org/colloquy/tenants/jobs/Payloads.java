package org.colloquy.tenants.jobs;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.Objects;

/**
 * What jobs carry, as the JSON that lies in the queue: the components of a record by their names.
 * What is null is not written, and what the record does not know is passed over, so that a job
 * outlives an update that adds or drops a component; a record refuses by itself what it cannot do
 * without.
 */
final class Payloads {

  private static final int LONGEST_KIND = 60;

  private final Jsonb json = JsonbBuilder.create();

  /** The kind of the jobs that carry this record. */
  static String kindOf(Class<? extends Record> work) {
    var kind = work.getAnnotation(JobKind.class);
    if (kind == null || kind.value().isBlank() || kind.value().length() > LONGEST_KIND) {
      throw new IllegalArgumentException(
          work.getName() + " names no kind of job of 1 to " + LONGEST_KIND + " characters");
    }
    return kind.value();
  }

  /** The lane of the jobs that carry this record. */
  static Lane laneOf(Class<? extends Record> work) {
    return work.getAnnotation(JobKind.class).lane();
  }

  String write(Record work) {
    return json.toJson(work);
  }

  /** What cannot be read today cannot be read later, so it is hopeless. */
  <T extends Record> T read(String payload, Class<T> work) {
    try {
      return Objects.requireNonNull(json.fromJson(payload, work), "There is nothing to do");
    } catch (JsonbException | NullPointerException e) {
      throw new HopelessJob("What it carries is no " + work.getSimpleName() + ": " + reason(e), e);
    }
  }

  private static String reason(Throwable failure) {
    var why = failure;
    while (why.getCause() != null) {
      why = why.getCause();
    }
    return why.getMessage() == null ? why.toString() : why.getMessage();
  }
}
