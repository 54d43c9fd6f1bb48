package org.colloquy.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.colloquy.shared.Conflict;
import org.junit.jupiter.api.Test;

class JointSessionTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
  private static final Instant START = Instant.parse("2026-12-03T13:00:00Z");
  private static final Instant END = START.plusSeconds(5400);

  private final JointSession session = draft(NOW);

  static JointSession draft(Instant now) {
    return JointSession.draft(new UUID(7, 1), details("Harvest", START, END), now);
  }

  static JointDetails details(String title, Instant start, Instant end) {
    return new JointDetails(
        title, "1. Welcome", start, end, ZoneId.of("Africa/Nairobi"), "https://meet.example/1");
  }

  @Test
  void draftsChangeWithoutAnyNetworkHearingOfIt() {
    assertThat(session.edit(details("Harvest day", START, END), NOW)).isFalse();
    assertThat(session.revision()).isZero();
    assertThat(session.details().title()).isEqualTo("Harvest day");
  }

  @Test
  void sendingIsTheFirstRevisionAndSendingAgainAddsNone() {
    session.send(NOW);
    session.send(NOW.plusSeconds(60));

    assertThat(session.status()).isEqualTo(JointStatus.SENT);
    assertThat(session.revision()).isEqualTo(1);
    assertThat(session.sentAt()).isEqualTo(NOW);
  }

  @Test
  void eachEditAfterSendingIsTheNextRevision() {
    session.send(NOW);

    assertThat(session.edit(details("Harvest day", START, END), NOW)).isTrue();
    assertThat(session.revision()).isEqualTo(2);
  }

  @Test
  void anEditThatChangesNothingTravelsNowhere() {
    session.send(NOW);

    assertThat(session.edit(details(" Harvest ", START, END), NOW)).isFalse();
    assertThat(session.revision()).isEqualTo(1);
  }

  @Test
  void cancellingIsOneMoreRevisionAndTheLast() {
    session.send(NOW);
    session.cancel("The speaker cannot come.", NOW);
    session.cancel("Again", NOW);

    assertThat(session.revision()).isEqualTo(2);
    assertThat(session.cancelReason()).isEqualTo("The speaker cannot come.");
    assertThatThrownBy(() -> session.edit(details("Back", START, END), NOW))
        .isInstanceOfSatisfying(Conflict.class, c -> assertThat(c.code()).isEqualTo("cancelled"));
    assertThatThrownBy(() -> session.send(NOW)).isInstanceOf(Conflict.class);
  }

  @Test
  void aDraftIsNotCancelled() {
    assertThatThrownBy(() -> session.cancel("No", NOW))
        .isInstanceOfSatisfying(Conflict.class, c -> assertThat(c.code()).isEqualTo("draft"));
  }

  @Test
  void whatIsOverStaysAsItWas() {
    session.send(NOW);

    assertThatThrownBy(() -> session.cancel("Late", END))
        .isInstanceOfSatisfying(Conflict.class, c -> assertThat(c.code()).isEqualTo("over"));
    assertThatThrownBy(() -> session.edit(details("Late", START, END.plusSeconds(1)), END))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aSessionCannotEndBeforeItStarts() {
    assertThatThrownBy(() -> details("Backwards", END, START))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> details("Instant", START, START))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
