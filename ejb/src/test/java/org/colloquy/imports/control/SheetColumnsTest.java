package org.colloquy.imports.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetColumnsTest {

  @Test
  void whatIsRememberedOfOneSheetIsSaidOfItsColumnsAlone() {
    var parts = SheetColumns.of(List.of("a", "a", "b"), 3);
    var mapping = new ArrayList<>(List.of("x", "y", "z"));

    parts.get(1).put(List.of("new"), mapping);

    assertThat(mapping).containsExactly("x", "y", "new");
    assertThat(parts.get(0).in(mapping)).containsExactly("x", "y");
    assertThat(parts).extracting(part -> part.kind("past")).containsExactly("past/a", "past/b");
  }

  @Test
  void aListWithOneSheetIsRememberedAsItself() {
    assertThat(SheetColumns.of(List.of(), 2)).containsExactly(new SheetColumns("", List.of(0, 1)));
    assertThat(SheetColumns.of(List.of(), 2).get(0).kind("codes-region")).isEqualTo("codes-region");
  }
}
