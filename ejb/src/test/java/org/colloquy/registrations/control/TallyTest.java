package org.colloquy.registrations.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.Standing;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void addsUpWhatIsCountedByStatus() {
    Tally tally =
        Tally.EMPTY
            .plus(RegistrationStatus.CONFIRMED, 30, false)
            .plus(RegistrationStatus.WAITING, 5, true)
            .plus(RegistrationStatus.CANCELLED, 9, false)
            .at(2);

    assertThat(tally).isEqualTo(new Tally(30, 5, RegistrationStatus.WAITING, 2));
  }

  @Test
  void theReaderIsNotForgottenByLaterCounts() {
    Tally tally =
        Tally.EMPTY
            .plus(RegistrationStatus.CONFIRMED, 1, true)
            .plus(RegistrationStatus.WAITING, 1, false);

    assertThat(tally.mine()).isEqualTo(RegistrationStatus.CONFIRMED);
  }

  @Test
  void aSeatIsAPlaceAndSoIsOneInLine() {
    assertThat(new Tally(3, 2, RegistrationStatus.CONFIRMED, 0).standing())
        .isEqualTo(new Standing(3, 2, new Place(true, 0)));
    assertThat(new Tally(3, 2, RegistrationStatus.WAITING, 2).standing())
        .isEqualTo(new Standing(3, 2, new Place(false, 2)));
    assertThat(new Tally(3, 2, null, 0).standing()).isEqualTo(new Standing(3, 2, null));
  }
}
