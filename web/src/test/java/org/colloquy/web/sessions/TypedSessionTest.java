package org.colloquy.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.boundary.SessionDraft;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionText;
import org.colloquy.sessions.boundary.SessionView;
import org.colloquy.web.sessions.TypedSession.Difference;
import org.junit.jupiter.api.Test;

class TypedSessionTest {

  private static final UUID WARD = new UUID(1, 1);
  private static final Instant SECOND_PASS = Instant.parse("2027-10-31T01:30:20Z");

  @Test
  void whatComesBackAsItWasShownIsTheSessionItself() {
    SessionView session = session("Sepsis", "talk", SECOND_PASS, "Europe/London", 30, WARD);

    SessionDraft draft = TypedSession.of(session).draft(session.line().text());

    assertThat(Instant.parse(draft.start())).isEqualTo(session.line().text().start());
    assertThat(Instant.parse(draft.end())).isEqualTo(session.line().text().end());
    assertThat(TypedSession.of(session).differences(session)).isEmpty();
  }

  @Test
  void whatIsTypedAnewIsALocalTime() {
    SessionView session = session("Sepsis", "talk", SECOND_PASS, "Europe/London", 30, WARD);
    TypedSession typed = TypedSession.of(session);
    typed.setStart("2027-10-31T01:15");

    assertThat(typed.draft(session.line().text()).start()).isEqualTo("2027-10-31T01:15");
  }

  @Test
  void everyFieldOfTheFormIsCompared() {
    SessionView now =
        new SessionView(
            line("Shock", "talk", SECOND_PASS.plusSeconds(86400), "UTC", "Town hall", 40),
            2,
            "Theirs",
            "https://meet.example.org",
            null,
            WARD,
            "Ward nurses",
            null,
            null,
            true,
            true);
    TypedSession typed = new TypedSession();

    assertThat(typed.differences(now))
        .extracting(Difference::field)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(TypedSession.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList());
    assertThat(typed.differences(now))
        .contains(
            new Difference("kind", "A talk"),
            new Difference("communityId", "Ward nurses"),
            new Difference("seats", "40"));
  }

  @Test
  void aCommunityThatSomebodyTookAwayIsNothing() {
    TypedSession typed =
        TypedSession.of(session("Sepsis", "talk", SECOND_PASS, "Europe/London", 30, WARD));

    assertThat(typed.differences(session("Sepsis", "talk", SECOND_PASS, "Europe/London", 30, null)))
        .containsExactly(new Difference("communityId", ""));
  }

  @Test
  void lineEndsOfBrowsersAndEmptyFieldsAreNoDifference() {
    SessionView session = session("Sepsis", "talk", SECOND_PASS, "Europe/London", 30, null);
    TypedSession typed = TypedSession.of(session);
    typed.setDescription("One\r\nTwo");
    typed.setPlace("");
    typed.setCommunityId("");

    assertThat(typed.differences(session)).isEmpty();
  }

  private static SessionView session(
      String title, String kind, Instant start, String zone, Integer seats, UUID community) {
    return new SessionView(
        line(title, kind, start, zone, null, seats),
        1,
        "One\nTwo",
        null,
        null,
        community,
        community == null ? null : "Ward nurses",
        "Ada",
        null,
        true,
        true);
  }

  private static SessionLine line(
      String title, String kind, Instant start, String zone, String place, Integer seats) {
    return new SessionLine(
        new UUID(2, 2),
        new SessionText(
            title,
            kind,
            "A " + kind,
            start,
            start.plus(Duration.ofHours(1)),
            ZoneId.of(zone),
            place),
        false,
        seats,
        0,
        0,
        Phase.OPEN,
        false,
        false,
        null);
  }
}
