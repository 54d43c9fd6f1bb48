package org.colloquy.imports.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colloquy.imports.ImportState;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tenants.rows.StagedRows;
import org.junit.jupiter.api.Test;

class StretchTest {

  private static final int AT_MOST = 3;

  private final ImportRun run = checking();

  @Test
  void itBeginsAfterTheRowThatTheOneBeforeHasLeft() {
    assertThat(at("").after()).isZero();
    assertThat(at("17").after()).isEqualTo(17);
  }

  @Test
  void aFullOneLeavesTheNumberOfItsLastRow() {
    assertThat(at("").done(rows(4, 5, 9), 20)).isEqualTo(new Slice(20, 3, "9", false));
    assertThat(run.state()).isEqualTo(ImportState.CHECKING);
  }

  @Test
  void onlyTheFirstOneSaysHowManyThereAre() {
    assertThat(at("9").done(rows(10, 11, 12), 20).found()).isZero();
  }

  @Test
  void oneThatIsNotFullIsTheLastOfTheImport() {
    assertThat(at("9").done(rows(10), 20)).isEqualTo(new Slice(0, 1, "", true));
    assertThat(run.state()).isEqualTo(ImportState.CHECKED);
  }

  private Stretch at(String mark) {
    return new Stretch(run, new Place(UUID.randomUUID(), Instant.EPOCH, "check", mark), AT_MOST);
  }

  private static List<StagedRows.Staged> rows(int... numbers) {
    return IntStream.of(numbers)
        .mapToObj(number -> new StagedRows.Staged(number, "[]", null, null, null, null, null, null))
        .toList();
  }

  private static ImportRun checking() {
    var shape = new ImportRun.Shape("UTF-8", ";", true, List.of("Name"), 20);
    var run =
        ImportRun.of(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "people",
            "",
            shape,
            List.of("name"),
            UUID.randomUUID(),
            Instant.EPOCH);
    run.map(List.of("name"));
    return run;
  }
}
