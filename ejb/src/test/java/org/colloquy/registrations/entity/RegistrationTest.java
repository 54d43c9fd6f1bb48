package org.colloquy.registrations.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.colloquy.sessions.entity.Sample.BEFORE;

import org.colloquy.sessions.entity.Sample;
import org.colloquy.tenants.Ids;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  private final Registration registration =
      Registration.ask(Ids.next(), Sample.published(30).planned(BEFORE), Ids.next(), 1, BEFORE);

  @Test
  void whoAsksWaitsUntilConfirmed() {
    assertThat(registration.status()).isEqualTo(RegistrationStatus.WAITING);

    registration.confirm(BEFORE);

    assertThat(registration.status()).isEqualTo(RegistrationStatus.CONFIRMED);
  }

  @Test
  void onlyASeatIsGivenBackByCancelling() {
    assertThat(registration.cancel(BEFORE)).isFalse();

    registration.askAgain(5, BEFORE);
    registration.confirm(BEFORE);

    assertThat(registration.cancel(BEFORE)).isTrue();
    assertThat(registration.isCancelled()).isTrue();
  }

  @Test
  void askingAgainMeansANewPlaceInLine() {
    registration.confirm(BEFORE);
    registration.cancel(BEFORE);

    registration.askAgain(9, BEFORE);

    assertThat(registration.placeInLine()).isEqualTo(9);
    assertThat(registration.status()).isEqualTo(RegistrationStatus.WAITING);
  }

  @Test
  void onlyWhoWaitsIsConfirmed() {
    registration.cancel(BEFORE);

    assertThatIllegalStateException().isThrownBy(() -> registration.confirm(BEFORE));
  }
}
