package org.colloquy.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shown of small numbers, and that nothing else follows from it. */
class SuppressionTest {

  private static final Suppression FIVE = new Suppression(Threshold.USUAL);
  private static final int TABLES = 3000;

  @Test
  void aSmallGroupIsHiddenAndTheNextSmallestWithIt() {
    ShownShares shown = FIVE.shares(List.of(new Share(10, 12), new Share(6, 7), new Share(3, 3)));

    assertThat(shown.all().percent()).isEqualByComparingTo("86.4");
    assertThat(shown.all().n().count()).isEqualTo(22);
    assertThat(shown.groups().get(0).percent()).isEqualByComparingTo("83.3");
    assertThat(shown.groups().get(0).n().count()).isEqualTo(12);
    assertThat(shown.groups().subList(1, 3)).containsOnly(ShownShare.SUPPRESSED);
    assertThat(shown.rest().percent()).isEqualByComparingTo("90.0");
    assertThat(shown.rest().n().count()).isEqualTo(10);
  }

  @Test
  void aFilterThatLeavesOutTooFewIsRefused() {
    assertThatThrownBy(() -> FIVE.checkFilter(20, 22))
        .isInstanceOf(TooFew.class)
        .hasMessage("suppressed");
    assertThatThrownBy(() -> FIVE.checkFilter(4, 22)).isInstanceOf(TooFew.class);
    assertThatCode(() -> FIVE.checkFilter(17, 22)).doesNotThrowAnyException();
    assertThatCode(() -> FIVE.checkFilter(22, 22)).doesNotThrowAnyException();
    assertThatCode(() -> FIVE.checkFilter(0, 22)).doesNotThrowAnyException();
  }

  @Test
  void rowsAreNotGivenWhereANumberIsHidden() {
    ShownList hiding = FIVE.counts(List.of(12L, 7L, 3L), 22);
    assertThatThrownBy(() -> hiding.rows(() -> List.of("all that was said")))
        .isInstanceOf(TooFew.class);

    assertThat(FIVE.counts(List.of(12L, 10L), 22).rows(() -> List.of("all")))
        .containsExactly("all");
  }

  @Test
  void sharesAreOfThoseWhoAnsweredAndRoundedHalfUp() {
    ShownShare yesOfYesAndNo = FIVE.shares(List.of(Share.of(41, 6))).all();
    assertThat(yesOfYesAndNo.percent()).isEqualByComparingTo("87.2");
    assertThat(yesOfYesAndNo.n().count()).isEqualTo(47);

    assertThat(FIVE.shares(List.of(new Share(47, 80))).all().percent())
        .as("how many answered")
        .isEqualByComparingTo("58.8");
    assertThat(FIVE.shares(List.of(Share.of(41, 6, 3))).all().percent())
        .as("not sure, where it was offered")
        .isEqualByComparingTo("82.0");
    assertThat(FIVE.shares(List.of(new Share(0, 0))).all().percent()).as("not computable").isNull();
  }

  @Test
  void nobodyIsShownAsZero() {
    ShownList shown = FIVE.counts(List.of(0L, 20L), 20);

    assertThat(shown.anySuppressed()).isFalse();
    assertThat(shown.parts()).extracting(Shown::count).containsExactly(0L, 20L);
  }

  @Test
  void whoBelongsToNoPartIsProtectedToo() {
    assertThat(FIVE.counts(List.of(20L), 22).parts()).as("two others").containsOnly(hidden());
    assertThat(FIVE.counts(List.of(20L), 26).parts()).as("six others").doesNotContain(hidden());
  }

  @Test
  void smallGroupsTogetherAreNotAGroupThatIsSmall() {
    ShownList shown = FIVE.counts(List.of(20L, 9L, 1L, 2L), 32);

    assertThat(shown.parts())
        .extracting(Shown::suppressed)
        .containsExactly(false, true, true, true);
    assertThat(shown.rest().count()).isEqualTo(12);
  }

  @Test
  void onesAreNotCountedOutByHowManyTheyAre() {
    ShownList shown = FIVE.counts(List.of(1L, 1L, 1L, 1L, 1L, 9L), 14);

    assertThat(shown.parts()).as("five in five groups would be one each").containsOnly(hidden());
  }

  @Test
  void aNetworkMayAskForMore() {
    assertThat(new Suppression(new Threshold(8)).counts(List.of(12L, 10L, 7L), 29).parts())
        .extracting(Shown::suppressed)
        .containsExactly(false, true, true);
    assertThatThrownBy(() -> new Threshold(4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noLineOfATableTellsWhatIsHiddenInIt() {
    Random random = new Random(7);
    for (int i = 0; i < TABLES; i++) {
      List<Long> parts = numbers(random, 1 + random.nextInt(5));
      long others = others(random);
      long total = parts.stream().mapToLong(Long::longValue).sum() + others;
      ShownList shown = FIVE.counts(parts, total);

      assertThat(shown.parts().stream().filter(part -> !part.suppressed()).map(Shown::count))
          .as("%s", parts)
          .noneMatch(count -> count > 0 && count < 5);
      if (!shown.total().suppressed()) {
        Possible.lines(shown, total, others == 0)
            .forEach(
                possible ->
                    assertThat(possible.size()).as("%s of %s", parts, total).isNotEqualTo(1));
      }
    }
  }

  @Test
  void noSumOfWhatIsShownOfATableGivesAHiddenNumber() {
    Random random = new Random(11);
    for (int i = 0; i < TABLES; i++) {
      int width = 1 + random.nextInt(4);
      List<List<Long>> rows =
          Stream.generate(() -> numbers(random, width)).limit(1 + random.nextInt(4)).toList();
      ShownGrid shown = FIVE.grid(rows);

      assertThat(
              Stream.concat(
                      shown.rows().stream().flatMap(List::stream),
                      Stream.of(shown.rowTotals(), shown.columnTotals(), List.of(shown.total()))
                          .flatMap(List::stream))
                  .filter(cell -> !cell.suppressed())
                  .map(Shown::count))
          .as("%s", rows)
          .noneMatch(count -> count > 0 && count < 5);
      assertThat(Possible.known(shown)).as("%s: %s", rows, shown).isEmpty();
    }
  }

  private static Shown hidden() {
    return Shown.SUPPRESSED;
  }

  private static List<Long> numbers(Random random, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> (long) random.nextInt(random.nextBoolean() ? 6 : 14))
        .toList();
  }

  private static long others(Random random) {
    return random.nextInt(3) == 0 ? random.nextInt(8) : 0;
  }
}
