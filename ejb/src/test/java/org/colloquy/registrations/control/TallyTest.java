package org.colloquy.registrations.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.Occupancy;
import org.colloquy.sessions.Place;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.Wish;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void addsUpWhatIsCountedByStatus() {
    Standing standing =
        Tally.EMPTY
            .plus(alike(RegistrationStatus.CONFIRMED), 30, false)
            .plus(alike(RegistrationStatus.WAITING), 5, true)
            .plus(alike(RegistrationStatus.CANCELLED), 9, false)
            .at(2)
            .standing();

    assertThat(standing.confirmed()).isEqualTo(30);
    assertThat(standing.waiting()).isEqualTo(5);
    assertThat(standing.mine()).isEqualTo(new Place(false, 2));
  }

  @Test
  void theReaderIsNotForgottenByLaterCounts() {
    Tally tally =
        Tally.EMPTY
            .plus(alike(RegistrationStatus.CONFIRMED), 1, true)
            .plus(alike(RegistrationStatus.WAITING), 1, false);

    assertThat(tally.standing().mine()).isEqualTo(new Place(true, 0));
  }

  @Test
  void aSeatIsAPlaceAndSoIsOneInLine() {
    assertThat(Tally.EMPTY.plus(alike(RegistrationStatus.CONFIRMED), 1, true).standing().mine())
        .isEqualTo(new Place(true, 0));
    assertThat(Tally.EMPTY.plus(alike(RegistrationStatus.WAITING), 1, true).at(2).standing().mine())
        .isEqualTo(new Place(false, 2));
    assertThat(Tally.EMPTY.plus(alike(RegistrationStatus.WAITING), 1, false).standing().mine())
        .isNull();
  }

  @Test
  void whoIsOnlineMeanwhileHasAPlaceThereAndWaitsForTheRoom() {
    Tally.Alike meanwhile =
        new Tally.Alike(
            RegistrationStatus.CONFIRMED, Wish.ROOM_ONLINE_MEANWHILE, Mode.ONLINE, null);

    Standing standing =
        Tally.EMPTY
            .plus(
                new Tally.Alike(RegistrationStatus.CONFIRMED, Wish.ROOM, Mode.ROOM, null), 2, false)
            .plus(new Tally.Alike(RegistrationStatus.WAITING, Wish.ONLINE, null, null), 4, false)
            .plus(meanwhile, 1, true)
            .at(1)
            .standing();

    assertThat(meanwhile.waits()).isTrue();
    assertThat(standing.confirmed()).isEqualTo(3);
    assertThat(standing.waiting()).as("without any place").isEqualTo(4);
    assertThat(standing.room()).isEqualTo(new Occupancy(2, 1));
    assertThat(standing.online()).isEqualTo(new Occupancy(1, 4));
    assertThat(standing.mine())
        .isEqualTo(
            new Place(Place.State.CONFIRMED, 1, Mode.ONLINE, Wish.ROOM_ONLINE_MEANWHILE, null));
    assertThat(standing.mine().meanwhile()).isTrue();
  }

  @Test
  void whatIsHeldForSomebodyIsNotFreeAndNotTheirsYet() {
    Instant until = Instant.parse("2026-12-01T10:00:00Z");

    Standing one =
        Tally.EMPTY
            .plus(new Tally.Alike(RegistrationStatus.OFFERED, null, null, Mode.ROOM), 1, true)
            .until(until)
            .standing();
    Standing two =
        Tally.EMPTY
            .plus(
                new Tally.Alike(
                    RegistrationStatus.CONFIRMED,
                    Wish.ROOM_ONLINE_MEANWHILE,
                    Mode.ONLINE,
                    Mode.ROOM),
                1,
                true)
            .until(until)
            .standing();

    assertThat(one.confirmed()).isZero();
    assertThat(one.offered()).isEqualTo(1);
    assertThat(one.mine()).isEqualTo(new Place(Place.State.OFFERED, null, null, null, until));
    assertThat(one.mine().confirmed()).isFalse();
    assertThat(two.room()).isEqualTo(new Occupancy(1, 0));
    assertThat(two.online()).isEqualTo(new Occupancy(1, 0));
    assertThat(two.mine().offered()).isTrue();
    assertThat(two.mine().joins()).as("online, until they take it").isTrue();
  }

  private static Tally.Alike alike(RegistrationStatus status) {
    return new Tally.Alike(status, null, null, null);
  }
}
