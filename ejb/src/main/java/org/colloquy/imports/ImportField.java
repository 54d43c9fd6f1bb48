package org.colloquy.imports;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.sheets.Heading;

/**
 * One of the fields that columns are mapped to.
 *
 * @param name by which its text is found
 * @param required whether no row is any good without it
 * @param names what columns with it are called, in the languages that lists come in
 * @param looks what its values look like, for lists without headings; null where they look like
 *     anything
 */
public record ImportField(String name, boolean required, List<String> names, Pattern looks) {

  public ImportField {
    names = List.copyOf(names);
  }

  /** The code of the sheet that it belongs to; empty where the list has but one. */
  public String sheet() {
    return name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
  }

  /** Whether a column with this heading is most likely this field. */
  public boolean isCalled(String heading) {
    var plain = Heading.plain(heading);
    return !plain.isEmpty()
        && (Heading.plain(name).equals(plain)
            || names.stream().anyMatch(each -> Heading.plain(each).equals(plain)));
  }
}
