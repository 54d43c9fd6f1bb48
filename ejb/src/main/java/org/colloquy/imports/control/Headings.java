package org.colloquy.imports.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.imports.ImportField;
import org.colloquy.sheets.Heading;

/** Which column is most likely which field, by what columns are called or by what is in them. */
final class Headings {

  private final List<ImportField> fields;

  Headings(List<ImportField> fields) {
    this.fields = fields;
  }

  /** Whether the first row of a list says what the columns are. */
  boolean areIn(List<String> first) {
    if (first.stream().anyMatch(cell -> fields.stream().anyMatch(field -> looks(field, cell)))) {
      return false;
    }
    return first.stream().anyMatch(cell -> fields.stream().anyMatch(field -> field.isCalled(cell)));
  }

  /** A field for each column, empty for one that is none; no field twice. */
  List<String> mapping(List<String> headings, List<List<String>> sample) {
    var taken = new HashSet<String>();
    var mapping = new ArrayList<String>();
    for (var heading : headings) {
      mapping.add(take(taken, field -> field.isCalled(heading)));
    }
    for (var i = 0; i < mapping.size(); i++) {
      if (mapping.get(i).isEmpty()) {
        var column = i;
        mapping.set(
            i,
            take(
                taken,
                field ->
                    sample.stream()
                            .filter(row -> column < row.size() && looks(field, row.get(column)))
                            .count()
                        > sample.size() / 2));
      }
    }
    return mapping;
  }

  private String take(Set<String> taken, Predicate<ImportField> fits) {
    return fields.stream()
        .filter(field -> !taken.contains(field.name()))
        .filter(fits)
        .findFirst()
        .map(
            field -> {
              taken.add(field.name());
              return field.name();
            })
        .orElse("");
  }

  private static boolean looks(ImportField field, String cell) {
    return field.looks() != null && field.looks().matcher(cell).matches();
  }

  /** The same for all lists with these columns in this order. */
  static String shape(List<String> headings) {
    var all = headings.stream().map(Heading::plain).collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
