package org.colloquy.imports.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.imports.Applied;
import org.colloquy.imports.ImportState;
import org.colloquy.imports.Verdict;
import org.colloquy.imports.control.PastWorkbook;
import org.colloquy.imports.control.RunRows;
import org.colloquy.imports.control.StagedStore;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.shared.Conflict;
import org.colloquy.tenants.rows.StagedRows;

/** What the rows of a workbook have become, for the modules that go on with it. */
@Dependent
public class BroughtThings {

  @Inject private RunRows runs;
  @Inject private StagedStore rows;

  /**
   * Some of them.
   *
   * @param things in the order of their rows
   * @param last the number of the last row that was looked at
   * @param more whether there may be more behind it
   */
  public record Part(List<UUID> things, int last, boolean more) {

    public Part {
      things = List.copyOf(things);
    }
  }

  /**
   * Those of one sheet, after the row with that number. {@link Conflict} {@code import-state} where
   * the import is not carried out, or is being undone.
   */
  public Part after(UUID run, String sheet, int number, int atMost) {
    ImportRun found = runs.get(run);
    if (found.state() != ImportState.APPLIED) {
      throw new Conflict("import-state");
    }
    List<StagedRows.Staged> staged =
        rows.after(
            found.rows(), number, EnumSet.allOf(Verdict.class), Optional.of(Applied.DONE), atMost);
    return new Part(
        staged.stream()
            .filter(row -> PastWorkbook.isOf(sheet, row.earlier()))
            .map(StagedRows.Staged::thing)
            .toList(),
        staged.isEmpty() ? number : staged.get(staged.size() - 1).number(),
        staged.size() == atMost);
  }
}
