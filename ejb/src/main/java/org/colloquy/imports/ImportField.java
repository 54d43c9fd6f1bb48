package org.colloquy.imports;

import java.util.List;
import java.util.regex.Pattern;

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
}
