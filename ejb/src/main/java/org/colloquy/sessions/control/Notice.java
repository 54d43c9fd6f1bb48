package org.colloquy.sessions.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.Registration;
import org.colloquy.sessions.entity.RegistrationStatus;
import org.colloquy.sessions.entity.SessionDetails;

/**
 * Something that people are to be told of a session.
 *
 * @param member the one to tell; null for all who are registered
 * @param key the same for the same event, however often it is noted
 */
record Notice(Kind kind, UUID session, UUID member, String key) {

  enum Kind {
    REGISTERED,
    WAITING,
    MOVED_UP,
    CHANGED,
    CANCELLED
  }

  static Notice registered(Registration registration) {
    return registration.status() == RegistrationStatus.CONFIRMED
        ? of(Kind.REGISTERED, registration)
        : of(Kind.WAITING, registration);
  }

  static Notice movedUp(Registration registration) {
    return of(Kind.MOVED_UP, registration);
  }

  static Notice changed(LearningSession session) {
    return of(Kind.CHANGED, session);
  }

  static Notice cancelled(LearningSession session) {
    return of(Kind.CANCELLED, session);
  }

  /**
   * Whether people who registered have to know of this change: not of a mended description, and not
   * of a mended record. As long as it was not over they wait for it or are in it, whatever the
   * change makes of that.
   */
  static boolean matters(SessionDetails before, SessionDetails after, Instant now) {
    return (now.isBefore(before.endsAt()) || now.isBefore(after.endsAt()))
        && differs(before, after);
  }

  private static boolean differs(SessionDetails before, SessionDetails after) {
    return !before.startsAt().equals(after.startsAt())
        || !before.endsAt().equals(after.endsAt())
        || !Objects.equals(before.place(), after.place())
        || !Objects.equals(before.link(), after.link())
        || !before.title().equals(after.title());
  }

  /** Whether it still is so: who cancelled meanwhile is not told of a seat. */
  boolean holdsFor(RegistrationStatus status) {
    return switch (kind) {
      case REGISTERED, MOVED_UP -> status == RegistrationStatus.CONFIRMED;
      case WAITING -> status == RegistrationStatus.WAITING;
      case CHANGED, CANCELLED -> status != RegistrationStatus.CANCELLED;
    };
  }

  String toJson() {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("kind", kind.name())
            .add("session", session.toString())
            .add("key", key);
    if (member != null) {
      json.add("member", member.toString());
    }
    return json.build().toString();
  }

  static Notice fromJson(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      String member = json.getString("member", null);
      return new Notice(
          Kind.valueOf(json.getString("kind")),
          UUID.fromString(json.getString("session")),
          member == null ? null : UUID.fromString(member),
          json.getString("key"));
    }
  }

  private static Notice of(Kind kind, Registration registration) {
    return new Notice(
        kind,
        registration.sessionId(),
        registration.memberId(),
        kind + ":" + registration.id() + ":" + registration.placeInLine());
  }

  private static Notice of(Kind kind, LearningSession session) {
    return new Notice(
        kind, session.id(), null, kind + ":" + session.id() + ":" + session.version());
  }
}
