package org.colloquy.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row as people look at it.
 *
 * @param sheet the code of the sheet that it stands in; empty where there is but one
 * @param field that the verdict is about; empty for the row as a whole
 * @param reason a code; empty where there is nothing to say
 * @param outcome a code; empty while nothing came of it
 */
@Schema(name = "ImportedRow")
public record RowView(
    int number,
    String sheet,
    List<String> cells,
    @Schema(nullable = true) Verdict verdict,
    String field,
    String reason,
    String outcome) {

  public RowView {
    cells = List.copyOf(cells);
  }
}
