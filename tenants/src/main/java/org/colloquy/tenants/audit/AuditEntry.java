package org.colloquy.tenants.audit;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/**
 * One line of a network's log: who did what to what, and when. It names people by their ids alone;
 * what was there before and after lies beside it as {@link AuditDetail}, of which it holds the
 * digest.
 *
 * @param at cut to microseconds, as the database keeps it
 * @param actor a member's id, or what kind of program or holder it was
 * @param role in which the actor did it; null where there is none
 * @param object null where nothing in particular was meant
 * @param digest of the detail, as {@link AuditDetail#digest} gives it, in hexadecimal
 * @param access the grant under which an operator acted; null for everybody else
 */
public record AuditEntry(
    UUID id,
    Instant at,
    String actor,
    String role,
    String action,
    AuditObject object,
    Outcome outcome,
    String digest,
    String access) {

  /** What came of it. */
  public enum Outcome {
    DONE,
    /** For want of a permission; nothing was changed. */
    REFUSED
  }

  public AuditEntry {
    Objects.requireNonNull(id, "An entry needs an id");
    Objects.requireNonNull(actor, "An entry needs somebody who did it");
    Objects.requireNonNull(action, "An entry needs what was done");
    Objects.requireNonNull(outcome, "An entry needs what came of it");
    Objects.requireNonNull(digest, "An entry needs the digest of its detail");
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** The entry as its seal covers it, under its number; what it does not have is left out. */
  JsonObject numbered(long n) {
    var json =
        Canonical.JSON
            .createObjectBuilder()
            .add("n", n)
            .add("id", id.toString())
            .add("at", Canonical.text(at))
            .add("actor", actor)
            .add("action", action)
            .add("outcome", outcome.name())
            .add("digest", digest);
    if (role != null) {
      json.add("role", role);
    }
    if (object != null) {
      json.add("object", object.toString());
    }
    if (access != null) {
      json.add("access", access);
    }
    return json.build();
  }
}
