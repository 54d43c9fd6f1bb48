package org.colloquy.registrations.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.sessions.entity.Sample.BEFORE;
import static org.colloquy.sessions.entity.Sample.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Mode;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.Wish;
import org.colloquy.sessions.entity.Sample;
import org.colloquy.tenants.Ids;
import org.junit.jupiter.api.Test;

/** Who gets which place. People stand in line in the order in which they ask. */
class FreeTest {
  private final List<Registration> all = new ArrayList<>();
  private PlannedSession session = Sample.apart(2, 2).planned(BEFORE);

  /** Null: nobody is asked. */
  private Instant heldUntil;

  @Test
  void thereIsAsMuchFreeAsIsNotTakenAndNeverLessThanNothing() {
    session = Sample.published(30).planned(BEFORE);

    assertThat(new Free(session, Map.of(Mode.ROOM, 29)).none()).isFalse();
    assertThat(new Free(session, Map.of(Mode.ROOM, 30)).none()).isTrue();
    assertThat(new Free(session, Map.of(Mode.ROOM, 31)).none()).isTrue();
    session = Sample.published(null).planned(BEFORE);
    assertThat(new Free(session, Map.of(Mode.ROOM, 1_000_000)).none()).isFalse();
  }

  @Test
  void whereThereIsOneKindOfPlaceTheFirstInLineHasIt() {
    session = Sample.published(1).planned(BEFORE);
    Registration ada = ask(null);
    Registration ben = ask(null);
    ask(null);

    ada.cancel(BEFORE);

    assertThat(settle()).containsExactly(ben);
    assertThat(ben.held()).isNull();
    assertThat(ben.has(Mode.ROOM)).isTrue();
  }

  @Test
  void aSeatInTheRoomGivesThePlaceOnlineToTheNextWhoWaitsForOne() {
    Registration a = ask(Wish.ROOM);
    Registration b = ask(Wish.ROOM);
    Registration c = ask(Wish.ROOM_ONLINE_MEANWHILE);
    Registration d = ask(Wish.ONLINE);
    Registration e = ask(Wish.ONLINE);
    assertThat(holding(Mode.ROOM)).containsExactly(a, b);
    assertThat(holding(Mode.ONLINE)).containsExactly(c, d);
    assertThat(waitingFor(Mode.ROOM)).containsExactly(c);
    assertThat(waitingFor(Mode.ONLINE)).containsExactly(e);

    b.cancel(BEFORE);

    assertThat(settle()).containsExactly(c, e);
    assertThat(holding(Mode.ROOM)).containsExactly(a, c);
    assertThat(holding(Mode.ONLINE)).containsExactly(d, e);
    assertThat(waitingFor(Mode.ROOM)).isEmpty();
    assertThat(waitingFor(Mode.ONLINE)).isEmpty();
  }

  @Test
  void whoStandsBeforeHasThePlaceOnlineThatSomebodyBehindGivesBack() {
    ask(Wish.ROOM);
    Registration b = ask(Wish.ROOM);
    Registration first = ask(Wish.ONLINE);
    Registration second = ask(Wish.ROOM_ONLINE_MEANWHILE);
    Registration waiting = ask(Wish.ONLINE);
    assertThat(waitingFor(Mode.ONLINE)).containsExactly(waiting);
    first.wish(Wish.ROOM, 6);

    assertThat(settle()).containsExactly(waiting);
    b.cancel(BEFORE);

    assertThat(settle()).containsExactly(second);
    assertThat(waitingFor(Mode.ROOM)).containsExactly(first);
    assertThat(holding(Mode.ONLINE)).containsExactly(waiting);
  }

  @Test
  void eachWayHasALineOfItsOwn() {
    session = Sample.apart(1, 1).planned(BEFORE);
    ask(Wish.ROOM);
    Registration online = ask(Wish.ONLINE);
    Registration forTheRoom = ask(Wish.ROOM);
    Registration either = ask(Wish.ROOM_ONLINE_MEANWHILE);
    Registration last = ask(Wish.ONLINE);
    assertThat(waitingFor(Mode.ROOM)).containsExactly(forTheRoom, either);
    assertThat(waitingFor(Mode.ONLINE)).containsExactly(either, last);

    online.cancel(BEFORE);
    assertThat(settle()).containsExactly(either);
    forTheRoom.cancel(BEFORE);
    assertThat(settle()).as("who only waited gives nothing back").isEmpty();
    session = Sample.apart(2, 1).planned(BEFORE);

    assertThat(settle()).containsExactly(either, last);
    assertThat(either.held()).isEqualTo(Mode.ROOM);
    assertThat(last.held()).isEqualTo(Mode.ONLINE);
  }

  @Test
  void whoWantsLessKeepsThePlaceInLineAndWhoWantsMoreDoesNot() {
    session = Sample.apart(1, 1).planned(BEFORE);
    ask(Wish.ROOM);
    ask(Wish.ONLINE);
    Registration either = ask(Wish.ROOM_ONLINE_MEANWHILE);
    Registration online = ask(Wish.ONLINE);

    either.wish(Wish.ONLINE, 5);
    assertThat(waitingFor(Mode.ONLINE)).containsExactly(either, online);
    either.wish(Wish.ROOM_ONLINE_MEANWHILE, 6);

    assertThat(either.placeInLine()).isEqualTo(6);
    assertThat(either.waitsFor(Mode.ROOM)).isTrue();
  }

  @Test
  void whoIsAskedFirstKeepsThePlaceOnlineWhateverTheyAnswer() {
    ask(Wish.ROOM);
    Registration b = ask(Wish.ROOM);
    Registration c = ask(Wish.ROOM_ONLINE_MEANWHILE);
    Registration d = ask(Wish.ONLINE);
    Registration e = ask(Wish.ONLINE);
    Registration f = ask(Wish.ROOM);
    heldUntil = START;
    b.cancel(BEFORE);

    assertThat(settle()).containsExactly(c);
    assertThat(c.offered()).isEqualTo(Mode.ROOM);
    assertThat(holding(Mode.ONLINE)).containsExactly(c, d);
    assertThat(settle()).as("what is held is not free").isEmpty();
    c.letPass(BEFORE);

    assertThat(settle()).containsExactly(f);
    assertThat(f.status()).isEqualTo(RegistrationStatus.OFFERED);
    assertThat(holding(Mode.ONLINE)).containsExactly(c, d);
    assertThat(waitingFor(Mode.ONLINE)).containsExactly(e);
    assertThat(waitingFor(Mode.ROOM)).isEmpty();
    f.accept(BEFORE);
    assertThat(f.held()).isEqualTo(Mode.ROOM);
    assertThat(settle()).isEmpty();
  }

  @Test
  void whoTakesTheRoomGivesThePlaceOnlineToTheNextWhoIsAsked() {
    session = Sample.apart(1, 1).planned(BEFORE);
    Registration a = ask(Wish.ROOM);
    Registration c = ask(Wish.ROOM_ONLINE_MEANWHILE);
    Registration e = ask(Wish.ONLINE);
    Registration g = ask(Wish.ROOM_ONLINE_MEANWHILE);
    heldUntil = START;
    a.cancel(BEFORE);
    assertThat(settle()).containsExactly(c);

    c.accept(BEFORE);

    assertThat(settle()).containsExactly(e);
    assertThat(e.offered()).isEqualTo(Mode.ONLINE);
    e.letPass(BEFORE);
    assertThat(e.isCancelled()).as("wanted nothing else").isTrue();
    assertThat(settle()).containsExactly(g);
    assertThat(g.held()).as("online meanwhile needs no question").isEqualTo(Mode.ONLINE);
  }

  @Test
  void placesAreHeldForADayAndNeverIntoTheLastTwoHours() {
    Instant now = START.minus(Duration.ofDays(3));
    assertThat(Asking.heldUntil(START, now)).isEqualTo(now.plus(Duration.ofHours(24)));
    assertThat(Asking.heldUntil(START, START.minus(Duration.ofHours(26))))
        .isEqualTo(START.minus(Duration.ofHours(2)));
    assertThat(Asking.heldUntil(START, START.minus(Duration.ofHours(5))))
        .isEqualTo(START.minus(Duration.ofHours(2)));
    assertThat(Asking.heldUntil(START, START.minus(Duration.ofHours(3)).plusSeconds(1)))
        .as("nobody could answer in that time")
        .isNull();
  }

  /** Nobody could have a place that is free, and there are never more than places. */
  @Test
  void whateverHappensNothingIsOversoldAndNothingStaysEmpty() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      all.clear();
      session = Sample.apart(1 + random.nextInt(4), 1 + random.nextInt(4)).planned(BEFORE);
      for (int step = 0; step < 40; step++) {
        Registration one = all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        heldUntil = seed % 2 == 0 ? null : START;
        switch (one == null ? 0 : random.nextInt(5)) {
          case 0, 1 -> ask(Wish.values()[random.nextInt(3)]);
          case 2 -> {
            one.cancel(BEFORE);
            all.remove(one);
          }
          case 3 -> {
            if (one.isOffered()) {
              answer(one, random.nextBoolean());
            }
          }
          default -> one.wish(Wish.values()[random.nextInt(3)], end());
        }
        settle();
        for (Mode mode : Mode.values()) {
          long taken = holding(mode).size() + all.stream().filter(r -> r.offered() == mode).count();
          assertThat(taken).isLessThanOrEqualTo(session.seats(mode));
          assertThat(waitingFor(mode).isEmpty() || taken == session.seats(mode))
              .as("seed %s, step %s: %s", seed, step, mode)
              .isTrue();
        }
      }
    }
  }

  private Registration ask(Wish wish) {
    Registration registration =
        Registration.ask(Ids.next(), session, Ids.next(), wish, end(), BEFORE);
    free().give(registration, BEFORE);
    all.add(registration);
    return registration;
  }

  private void answer(Registration one, boolean taken) {
    if (taken) {
      one.accept(BEFORE);
    } else {
      one.letPass(BEFORE);
      if (one.isCancelled()) {
        all.remove(one);
      }
    }
  }

  private int end() {
    return 1 + all.stream().mapToInt(Registration::placeInLine).max().orElse(0);
  }

  private Set<Registration> settle() {
    Set<Registration> moved = new LinkedHashSet<>();
    free().give(inLine().toList(), moved, BEFORE, heldUntil);
    return moved;
  }

  private Free free() {
    Map<Mode, Integer> taken = new EnumMap<>(Mode.class);
    all.stream()
        .filter(registration -> registration.status() == RegistrationStatus.CONFIRMED)
        .forEach(
            registration ->
                taken.merge(
                    registration.has(Mode.ROOM) ? Mode.ROOM : Mode.ONLINE, 1, Integer::sum));
    all.stream()
        .filter(Registration::isOffered)
        .forEach(registration -> taken.merge(registration.offered(), 1, Integer::sum));
    return new Free(session, taken);
  }

  private Stream<Registration> inLine() {
    return all.stream().sorted(Comparator.comparing(Registration::placeInLine));
  }

  private List<Registration> holding(Mode mode) {
    return inLine().filter(registration -> registration.has(mode)).toList();
  }

  private List<Registration> waitingFor(Mode mode) {
    return inLine().filter(registration -> registration.waitsFor(mode)).toList();
  }
}
