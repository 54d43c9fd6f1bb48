package org.colloquy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final LongSupplier NOBODY_ASKS =
      () -> {
        throw new AssertionError("the total was asked for");
      };

  @Test
  void aRequestOutOfRangeIsBroughtIntoIt() {
    assertThat(new PageRequest(-1, 0)).isEqualTo(new PageRequest(0, PageRequest.DEFAULT_SIZE));
    assertThat(new PageRequest(0, 1_000_000).size()).isEqualTo(PageRequest.MAX_SIZE);
    assertThat(new PageRequest(Integer.MAX_VALUE, PageRequest.MAX_SIZE).offset()).isPositive();
  }

  @Test
  void theLastFullPageHasNoNext() {
    assertThat(Page.of(new PageRequest(1, 10), List.of(1), 20).hasNext()).isFalse();
    assertThat(Page.of(new PageRequest(1, 10), List.of(1), 21).hasNext()).isTrue();
  }

  @Test
  void aFaultNamesItsFieldAndItsSentence() {
    Invalid invalid = Invalid.field("seats", "sessions.seats.taken", 12);

    assertThat(invalid.faults())
        .containsExactly(new Fault("seats", "sessions.seats.taken", Map.of("0", 12)));
  }

  @Test
  void aPageThatIsNotFullTellsTheTotal() {
    assertThat(Page.of(new PageRequest(0, 3), List.of("a", "b"), NOBODY_ASKS).total()).isEqualTo(2);
    assertThat(Page.of(new PageRequest(2, 3), List.of("g"), NOBODY_ASKS).total()).isEqualTo(7);
    assertThat(Page.of(new PageRequest(0, 3), List.of(), NOBODY_ASKS).total()).isZero();
  }

  @Test
  void aFullPageAndOneBeyondTheEndDoNot() {
    assertThat(Page.of(new PageRequest(0, 2), List.of("a", "b"), () -> 9).total()).isEqualTo(9);
    assertThat(Page.of(new PageRequest(5, 2), List.of(), () -> 3).total()).isEqualTo(3);
  }
}
