package org.colloquy.imports;

import java.util.List;
import java.util.UUID;
import org.colloquy.shared.Flat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import, with what was recognised and what is thought of its rows.
 *
 * @param encoding how its letters were written
 * @param layout what stands between its columns, or XLSX
 * @param headed whether its first row says what the columns are
 * @param fields that columns can be mapped to
 * @param task that is at it, or was the last to be; null where none was
 */
@Schema(name = "ImportedList")
public record ImportView(
    @Flat ImportLine line,
    String encoding,
    String layout,
    boolean headed,
    List<Column> columns,
    List<Field> fields,
    List<Count> verdicts,
    List<Count> outcomes,
    @Schema(nullable = true) UUID task) {

  public ImportView {
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
    verdicts = List.copyOf(verdicts);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A column of the list.
   *
   * @param sheet the code of the sheet that it stands in; empty where there is but one
   * @param field that it is mapped to; empty for one that is left out
   * @param sample what stands in the first rows
   */
  @Schema(name = "ImportColumn")
  public record Column(String sheet, String heading, String field, List<String> sample) {

    public Column {
      sample = List.copyOf(sample);
    }
  }

  /** A field that a column of that sheet can be. */
  @Schema(name = "ImportField")
  public record Field(String sheet, String name, boolean required) {}

  /** How many rows there are of a verdict or an outcome. */
  @Schema(name = "ImportCount")
  public record Count(String code, long number) {}

  /** How many rows have this verdict. */
  public long count(String verdict) {
    return verdicts.stream()
        .filter(each -> each.code().equals(verdict))
        .mapToLong(Count::number)
        .sum();
  }
}
