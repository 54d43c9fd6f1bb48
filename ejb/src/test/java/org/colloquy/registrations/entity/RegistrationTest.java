package org.colloquy.registrations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.colloquy.sessions.entity.Sample.BEFORE;

import org.colloquy.sessions.Mode;
import org.colloquy.sessions.entity.Sample;
import org.colloquy.tenants.Ids;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  private final Registration registration =
      Registration.ask(
          Ids.next(), Sample.published(30).planned(BEFORE), Ids.next(), null, 1, BEFORE);

  @Test
  void whoAsksWaitsUntilConfirmed() {
    assertThat(registration.status()).isEqualTo(RegistrationStatus.WAITING);

    registration.take(Mode.ROOM, BEFORE);

    assertThat(registration.status()).isEqualTo(RegistrationStatus.CONFIRMED);
  }

  @Test
  void onlyASeatIsGivenBackByCancelling() {
    assertThat(registration.cancel(BEFORE)).isFalse();

    registration.askAgain(null, 5, BEFORE);
    registration.take(Mode.ROOM, BEFORE);

    assertThat(registration.cancel(BEFORE)).isTrue();
    assertThat(registration.isCancelled()).isTrue();
  }

  @Test
  void askingAgainMeansANewPlaceInLine() {
    registration.take(Mode.ROOM, BEFORE);
    registration.cancel(BEFORE);

    registration.askAgain(null, 9, BEFORE);

    assertThat(registration.placeInLine()).isEqualTo(9);
    assertThat(registration.status()).isEqualTo(RegistrationStatus.WAITING);
  }

  @Test
  void onlyWhoWaitsIsConfirmed() {
    registration.cancel(BEFORE);

    assertThatIllegalStateException().isThrownBy(() -> registration.take(Mode.ROOM, BEFORE));
  }
}
