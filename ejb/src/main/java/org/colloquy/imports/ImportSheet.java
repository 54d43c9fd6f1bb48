package org.colloquy.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A sheet of the workbook in which a network's past comes, understood by the module whose things
 * its rows become: a bean of that module.
 *
 * <p>All sheets are one import. Rows are judged and carried out sheet by sheet, in the order of the
 * sheets, and taken back in the opposite one, so that a row may refer to rows of earlier sheets. A
 * row is known to the rows of other sheets by the code of its sheet, a slash and its key.
 */
public interface ImportSheet {

  /** Names it in the network's tables and in texts, so it stays what it is; at most 20 letters. */
  String code();

  /** Those with a lower one come first. */
  int order();

  /** What a sheet with it is called, in the languages that workbooks come in. */
  List<String> names();

  /** In the order in which people are shown them; each name is this code, a point and more. */
  List<ImportField> fields();

  /** The values of a line that shows how it is filled in, by fields; such a line is left out. */
  Map<String, String> example();

  /** As {@link ImportKind#key}, within this sheet; at most 200 letters. */
  String key(ImportRow row);

  /** As {@link ImportKind#again}. */
  default Judgement again(ImportRow row) {
    return Judgement.DOUBLE;
  }

  /**
   * As {@link ImportKind#judge}.
   *
   * @param others finds rows of any sheet by the code of the sheet, a slash and the key there
   */
  List<Judgement> judge(List<ImportRow> rows, Others others);

  /** As {@link ImportKind#apply}. */
  Applied apply(UUID run, ImportRow row);

  /** As {@link ImportKind#undo}. */
  String undo(Applied applied);
}
