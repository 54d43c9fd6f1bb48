package org.colloquy.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row as people look at it.
 *
 * @param field that the verdict is about; empty for the row as a whole
 * @param reason a code; empty where there is nothing to say
 * @param outcome a code; empty while nothing came of it
 */
@Schema(name = "ImportedRow")
public record RowView(
    int number,
    List<String> cells,
    @Schema(nullable = true) Verdict verdict,
    String field,
    String reason,
    String outcome) {

  public RowView {
    cells = List.copyOf(cells);
  }
}
