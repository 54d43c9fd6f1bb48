package org.colloquy.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.sessions.entity.RegistrationStatus;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void addsUpWhatIsCountedByStatus() {
    Standing standing =
        Standing.EMPTY
            .plus(RegistrationStatus.CONFIRMED, 30, false)
            .plus(RegistrationStatus.WAITING, 5, true)
            .plus(RegistrationStatus.CANCELLED, 9, false)
            .at(2);

    assertThat(standing).isEqualTo(new Standing(30, 5, RegistrationStatus.WAITING, 2));
  }

  @Test
  void theReaderIsNotForgottenByLaterCounts() {
    Standing standing =
        Standing.EMPTY
            .plus(RegistrationStatus.CONFIRMED, 1, true)
            .plus(RegistrationStatus.WAITING, 1, false);

    assertThat(standing.mine()).isEqualTo(RegistrationStatus.CONFIRMED);
  }
}
