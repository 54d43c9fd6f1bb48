package org.colloquy.members.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

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
  void whatAFieldViolationNamesIsItsField() {
    Invalid invalid = Invalid.field("seats", "Too few.");

    assertThat(invalid.getConstraintViolations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.getPropertyPath()).hasToString("seats");
              assertThat(violation.getPropertyPath().iterator().next().getName())
                  .isEqualTo("seats");
              assertThat(violation.getMessage()).isEqualTo("Too few.");
            });
  }
}
