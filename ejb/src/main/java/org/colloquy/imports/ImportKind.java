package org.colloquy.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What rows of a list can become. Called in slices, each one transaction of the network, in no
 * particular person's name: whoever asked for it was let in at the boundary.
 */
public interface ImportKind {

  /** Names it in the network's tables and in texts, so it stays what it is; at most 40 letters. */
  String code();

  /** In the order in which people are shown them. */
  List<ImportField> fields();

  /**
   * What the row is known by within its list, so that the second one of two is found; empty where
   * that cannot be said.
   */
  String key(ImportRow row);

  /**
   * Whether its rows speak of each other, as the places of a list lie in one another, so that all
   * of them are to have their keys before the first one is judged.
   */
  default boolean looksAround() {
    return false;
  }

  /** What is thought of a row whose key an earlier one has. */
  default Judgement again(ImportRow row) {
    return Judgement.DOUBLE;
  }

  /** The sheets that a workbook with it has, in their order; none where it is one list. */
  default List<ImportSheet> sheets() {
    return List.of();
  }

  /**
   * What is thought of each of these rows, in their order; changes nothing.
   *
   * @param others finds any row of the list by its key, where this kind looks around
   */
  List<Judgement> judge(List<ImportRow> rows, Others others);

  /**
   * Makes of a row what it says. It was judged before, and is looked at again: what has become
   * wrong or needless since is not done, and the outcome says so. A slice may be tried again: what
   * lies beyond its transaction is asked under a key of the import and the row.
   */
  Applied apply(UUID run, ImportRow row);

  /**
   * Takes back what a row has made or changed, unless somebody has changed it since; returns {@link
   * Applied#UNDONE} or why it was left.
   */
  String undo(Applied applied);

  /**
   * What a template holds under its headings, by fields: what is there already, for whoever wants
   * to change it, where that is fit to be brought back.
   */
  default List<Map<String, String>> present() {
    return List.of();
  }
}
