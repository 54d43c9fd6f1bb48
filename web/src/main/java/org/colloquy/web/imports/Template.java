package org.colloquy.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.imports.ImportTemplate;
import org.colloquy.imports.boundary.Imports;
import org.colloquy.shared.Invalid;
import org.colloquy.web.papers.CsvFile;
import org.colloquy.web.papers.Table;
import org.colloquy.web.papers.Workbook;

/**
 * A list to fill in, as a file: its headings in the reader's language, each of which is known when
 * the list comes back, and what is there already.
 */
@RequestScoped
public class Template {

  @Inject private Imports imports;
  @Inject private ImportWords words;

  /** A file of this type under this name. */
  public record File(String name, String type, byte[] content) {}

  /**
   * @param format csv or xlsx, of which a workbook of several sheets has the second alone; {@link
   *     Invalid} names {@code format} for any other
   */
  public File file(String kind, String format) {
    var template = imports.template(kind);
    try {
      var out = new ByteArrayOutputStream();
      var type =
          template.sheets().isEmpty()
              ? write(table(template), format, out)
              : writeBook(template, format, out);
      return new File(kind + "." + format, type, out.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String write(Table table, String format, ByteArrayOutputStream out)
      throws IOException {
    switch (format == null ? "" : format) {
      case "csv" -> {
        CsvFile.write(table, out);
        return CsvFile.TYPE;
      }
      case "xlsx" -> {
        Workbook.writeList(table, out);
        return Workbook.TYPE;
      }
      default -> throw Invalid.field("format", "imports.format");
    }
  }

  private String writeBook(ImportTemplate template, String format, ByteArrayOutputStream out)
      throws IOException {
    if (!"xlsx".equals(format)) {
      throw Invalid.field("format", "imports.format");
    }
    Workbook.writeBook(template.sheets().stream().map(this::sheet).toList(), out);
    return Workbook.TYPE;
  }

  private Table sheet(ImportTemplate sheet) {
    return table(
        words.sheet(sheet.kind()),
        sheet.fields(),
        sheet.rows().stream().map(this::example).toList());
  }

  /** In the words of the reader, where it is no code. */
  private Map<String, String> example(Map<String, String> row) {
    var said = new HashMap<String, String>();
    row.forEach((field, value) -> said.put(field, words.example(field, value)));
    return said;
  }

  private Table table(ImportTemplate template) {
    return table(words.kind(template.kind()), template.fields(), template.rows());
  }

  private Table table(String title, List<String> fields, List<Map<String, String>> rows) {
    return new Table(
        title,
        "",
        fields.stream().map(field -> new Table.Column(words.field(field), "")).toList(),
        rows.stream()
            .map(
                row ->
                    fields.stream()
                        .map(field -> Table.Cell.text(row.getOrDefault(field, "")))
                        .toList())
            .toList());
  }
}
