package org.colloquy.codes.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.codes.Code;
import org.junit.jupiter.api.Test;

class CodeTreeTest {

  @Test
  void whatLiesInACodeFollowsIt() {
    var tree =
        new CodeTree(
            List.of(
                code("lagos", "south"),
                code("north", null),
                code("kano", "north"),
                code("south", null),
                code("dala", "kano"),
                code("kaduna", "north")));

    assertThat(tree.inOrder())
        .extracting(
            placed ->
                "%d %s %d/%d"
                    .formatted(
                        placed.depth(), placed.code().code(), placed.place(), placed.places()))
        .containsExactly(
            "0 north 1/2",
            "1 kano 1/2",
            "2 dala 1/1",
            "1 kaduna 2/2",
            "0 south 2/2",
            "1 lagos 1/1");
  }

  @Test
  void nothingIsLostThatLiesInNothingOrInACircle() {
    var tree =
        new CodeTree(
            List.of(code("a", "b"), code("b", "a"), code("orphan", "gone"), code("self", "self")));

    assertThat(tree.inOrder())
        .extracting(placed -> placed.code().code())
        .containsExactlyInAnyOrder("a", "b", "orphan", "self");
    assertThat(tree.isWithin("a", "b")).isTrue();
    assertThat(tree.isWithin("a", "orphan")).isFalse();
  }

  @Test
  void codeLiesInItselfAndInAllThatItLiesIn() {
    var tree =
        new CodeTree(List.of(code("north", null), code("kano", "north"), code("dala", "kano")));

    assertThat(tree.isWithin("dala", "north")).isTrue();
    assertThat(tree.isWithin("dala", "dala")).isTrue();
    assertThat(tree.isWithin("north", "dala")).isFalse();
    assertThat(tree.in("north")).extracting(Code::code).containsExactly("kano");
    assertThat(tree.in(null)).extracting(Code::code).containsExactly("north");
  }

  private static Code code(String code, String parent) {
    return new Code(code, code, false, parent);
  }
}
