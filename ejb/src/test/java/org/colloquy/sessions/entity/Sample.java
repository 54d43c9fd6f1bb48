package org.colloquy.sessions.entity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A session on the first of December 2026, 14:00 to 15:30 in London. */
public final class Sample {
  public static final Instant BEFORE = Instant.parse("2026-11-21T10:00:00Z");
  public static final Instant START = Instant.parse("2026-12-01T14:00:00Z");
  public static final Instant END = Instant.parse("2026-12-01T15:30:00Z");
  public static final UUID CREATOR = UUID.fromString("01890000-0000-7000-8000-00000000000c");

  private Sample() {}

  public static SessionDetails details(Integer seats) {
    return writing().seats(seats).complete();
  }

  /** All but the seats; a test may say some of it in another way. */
  public static SessionDetails.Writing writing() {
    return writing("Words for stopping a medicine");
  }

  public static SessionDetails.Writing writing(String title) {
    return SessionDetails.of(title, "webinar")
        .description("Patients and professionals play both sides.")
        .from(START)
        .until(END)
        .in(ZoneId.of("Europe/London"))
        .link("https://meet.example.org/words");
  }

  public static LearningSession draft(Integer seats) {
    return LearningSession.draft(
        UUID.fromString("01890000-0000-7000-8000-000000000001"),
        details(seats),
        false,
        CREATOR,
        BEFORE);
  }

  public static LearningSession published(Integer seats) {
    LearningSession session = draft(seats);
    session.publish();
    return session;
  }

  /** With seats in the room and places online, counted apart. */
  public static LearningSession apart(Integer room, Integer online) {
    LearningSession session =
        LearningSession.draft(
            UUID.fromString("01890000-0000-7000-8000-000000000003"),
            writing().place("Ward 3").seats(room).apart(online).complete(),
            false,
            CREATOR,
            BEFORE);
    session.publish();
    return session;
  }

  public static LearningSession joint() {
    return LearningSession.joint(
        UUID.fromString("01890000-0000-7000-8000-000000000002"),
        UUID.fromString("01890000-0000-7000-8000-0000000000aa"),
        details(null),
        BEFORE);
  }
}
