package org.colloquy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colloquy.shared.Sitting;
import org.colloquy.shared.Sittings;
import org.junit.jupiter.api.Test;

class PresenceTest {

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final Sittings ONE_HOUR = Sittings.of(at("10:00"), at("11:00"));

  @Test
  void whatOverlapsIsCountedOnceAndWhatIsOutsideNotAtAll() {
    var joins = List.of(join("10:00", "10:20"), join("10:10", "10:40"), join("10:55", "11:05"));

    var presence = Presence.of(joins, ONE_HOUR);

    assertThat(presence.present()).isEqualTo(Duration.ofMinutes(45));
    assertThat(presence.percent()).isEqualByComparingTo("75.0");
    assertThat(presence.reaches(HALF)).isTrue();
    assertThat(presence.durationOnly()).isFalse();
  }

  @Test
  void theSittingAsHeldCountsNotAsPlanned() {
    var join = List.of(join("10:30", "11:15"));

    var held = Presence.of(join, Sittings.of(at("10:10"), at("11:15")));
    var planned = Presence.of(join, ONE_HOUR);

    assertThat(held.present()).isEqualTo(Duration.ofMinutes(45));
    assertThat(held.held()).isEqualTo(Duration.ofMinutes(65));
    assertThat(held.percent()).isEqualByComparingTo("69.2");
    assertThat(planned.percent()).isEqualByComparingTo("50.0");
    assertThat(planned.reaches(HALF)).isTrue();
  }

  @Test
  void aSecondLessThanHalfIsNotHalf() {
    var presence = Presence.of(List.of(join("10:00", "10:29:59")), ONE_HOUR);

    assertThat(presence.percent()).isEqualByComparingTo("50.0");
    assertThat(presence.reaches(HALF)).isFalse();
    assertThat(Presence.of(List.of(join("10:00", "10:30")), ONE_HOUR).reaches(HALF)).isTrue();
  }

  @Test
  void aDurationAloneCountsAtMostWhatCanHaveBeen() {
    var people = Presence.of(List.of(summed("09:50", "10:40", Duration.ofMinutes(50))), ONE_HOUR);
    var devices =
        Presence.of(List.of(summed("10:00:00", "10:01:13", Duration.ofSeconds(150))), ONE_HOUR);
    var unique = Presence.of(List.of(Stay.lasting(Duration.ofMinutes(75))), ONE_HOUR);

    assertThat(people.present()).isEqualTo(Duration.ofMinutes(40));
    assertThat(people.percent()).isEqualByComparingTo("66.7");
    assertThat(people.durationOnly()).isTrue();
    assertThat(devices.present()).isEqualTo(Duration.ofSeconds(73));
    assertThat(unique.present()).isEqualTo(Duration.ofMinutes(60));
    assertThat(unique.percent()).isEqualByComparingTo("100.0");
    assertThat(unique.durationOnly()).isTrue();
  }

  @Test
  void theNightBetweenTwoSittingsIsNoPartOfTheSession() {
    var days =
        new Sittings(
            List.of(
                new Sitting(at("2026-05-10", "09:00"), at("2026-05-10", "12:00")),
                new Sitting(at("2026-05-11", "09:00"), at("2026-05-11", "12:00"))));
    var stays =
        List.of(
            Stay.between(at("2026-05-10", "09:00"), at("2026-05-10", "12:00")),
            Stay.between(at("2026-05-11", "09:00"), at("2026-05-11", "10:00")));

    var presence = Presence.of(stays, days);

    assertThat(presence.present()).isEqualTo(Duration.ofMinutes(240));
    assertThat(presence.held()).isEqualTo(Duration.ofMinutes(360));
    assertThat(presence.percent()).isEqualByComparingTo("66.7");
    assertThat(presence.reaches(HALF)).isTrue();
  }

  @Test
  void sittingsThatTouchAreOne() {
    var both =
        new Sittings(
            List.of(new Sitting(at("10:00"), at("11:00")), new Sitting(at("11:00"), at("11:30"))));

    var presence = Presence.of(List.of(join("10:00", "12:00")), both);

    assertThat(presence.held()).isEqualTo(Duration.ofMinutes(90));
    assertThat(presence.present()).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void whoHadNotLeftWhenTheReportWasMadeStays() {
    var open = new Stay("", at("10:15"), null, null, false);

    assertThat(Presence.of(List.of(open), ONE_HOUR).present()).isEqualTo(Duration.ofMinutes(45));
  }

  @Test
  void theSameCallWithUniqueUsersOnAddsNothing() {
    var joins = List.of(join("10:00", "10:20"), join("10:30", "10:45"), join("10:55", "11:05"));
    var all = new ArrayList<>(joins);
    all.add(Stay.lasting(Duration.ofMinutes(46)));

    assertThat(Presence.of(all, ONE_HOUR)).isEqualTo(Presence.of(joins, ONE_HOUR));

    var section = new ArrayList<>(joins);
    section.add(summed("10:00", "11:05", Duration.ofMinutes(45)));
    assertThat(Presence.of(section, ONE_HOUR)).isEqualTo(Presence.of(joins, ONE_HOUR));
  }

  @Test
  void aSumOfTwoDevicesIsToldByTheirJoinsWhetherItHasBothOrOne() {
    var devices = List.of(join("10:00", "10:30"), join("10:05", "10:25"));
    for (var minutes : List.of(50, 40, 30)) {
      var all = new ArrayList<>(devices);
      all.add(Stay.lasting(Duration.ofMinutes(minutes)));
      assertThat(Presence.of(all, ONE_HOUR).present())
          .as("of %s", minutes)
          .isEqualTo(Duration.ofMinutes(30));
    }
    var more = new ArrayList<>(devices);
    more.add(Stay.lasting(Duration.ofMinutes(20)));
    assertThat(Presence.of(more, ONE_HOUR).present())
        .as("of another call")
        .isEqualTo(Duration.ofMinutes(50));
  }

  @Test
  void reportsOfTwoCallsAddUp() {
    var first = new Stay("1|a", null, null, Duration.ofMinutes(20), true);
    var second = new Stay("1|b", null, null, Duration.ofMinutes(20), true);

    assertThat(Presence.of(List.of(first, second), ONE_HOUR).present())
        .isEqualTo(Duration.ofMinutes(40));
    assertThat(Presence.of(List.of(first, second, join("10:00", "10:30")), ONE_HOUR).present())
        .as("never more than was held")
        .isEqualTo(Duration.ofMinutes(60));
  }

  @Test
  void theSameFileTwiceChangesNothingWhateverItSaysOfItsMeeting() {
    var once = new Stay("1|a", null, null, Duration.ofMinutes(20), true);
    var unsaid = new Stay("", null, null, Duration.ofMinutes(20), true);

    assertThat(Presence.of(List.of(once, once, unsaid), ONE_HOUR).present())
        .isEqualTo(Duration.ofMinutes(20));
  }

  /** Every order of five stays, each once and twice, and every way to part them into two files. */
  @Test
  void orderAndRepetitionMakeNoDifference() {
    var stays =
        List.of(
            join("09:55", "10:10"),
            join("10:05", "10:25"),
            join("10:40", "10:40:30"),
            summed("10:41", "10:59", Duration.ofMinutes(7)),
            Stay.lasting(Duration.ofMinutes(5)));
    var expected = Presence.of(stays, ONE_HOUR);
    assertThat(expected.present()).isEqualTo(Duration.ofSeconds(25 * 60 + 30 + 7 * 60 + 5 * 60));

    for (var order : orders(stays)) {
      assertThat(Presence.of(order, ONE_HOUR)).isEqualTo(expected);
      for (var split = 0; split <= order.size(); split++) {
        var twice = new ArrayList<>(order);
        twice.addAll(order.subList(0, split));
        assertThat(Presence.of(twice, ONE_HOUR)).isEqualTo(expected);
      }
    }
  }

  @Test
  void nothingHeldIsNoShare() {
    var presence = new Presence(Duration.ZERO, Duration.ZERO, false);

    assertThat(presence.percent()).isEqualByComparingTo("0");
    assertThat(presence.reaches(BigDecimal.ZERO)).isFalse();
  }

  private static List<List<Stay>> orders(List<Stay> stays) {
    if (stays.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<Stay>>();
    for (var i = 0; i < stays.size(); i++) {
      var rest = new ArrayList<>(stays);
      var first = rest.remove(i);
      for (var order : orders(rest)) {
        var whole = new ArrayList<>(Collections.singletonList(first));
        whole.addAll(order);
        all.add(whole);
      }
    }
    return all;
  }

  private static Stay join(String from, String until) {
    return Stay.between(at(from), at(until));
  }

  private static Stay summed(String from, String until, Duration duration) {
    return new Stay("", at(from), at(until), duration, true);
  }

  private static Instant at(String time) {
    return at("2026-05-10", time);
  }

  private static Instant at(String day, String time) {
    return Instant.parse(day + "T" + (time.length() == 5 ? time + ":00" : time) + "Z");
  }
}
