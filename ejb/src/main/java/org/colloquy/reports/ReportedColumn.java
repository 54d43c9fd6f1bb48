package org.colloquy.reports;

import java.util.List;

/**
 * A column as it was recognised, to be shown before anything is kept.
 *
 * @param heading as the report has it
 * @param meaning null where nobody knows it
 * @param examples some of its values
 */
public record ReportedColumn(
    int number, String heading, ReportColumn meaning, List<String> examples) {

  public ReportedColumn {
    examples = List.copyOf(examples);
  }
}
