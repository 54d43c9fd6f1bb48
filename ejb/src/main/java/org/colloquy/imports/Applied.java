package org.colloquy.imports;

import java.util.UUID;

/**
 * What came of a row.
 *
 * @param outcome {@link #DONE}, or the code of why it was not done
 * @param thing that was made or changed; null where none was
 * @param earlier what undoing it needs to know, at most 500 characters; null for nothing
 */
public record Applied(String outcome, UUID thing, String earlier) {

  public static final String DONE = "done";
  public static final String UNDONE = "undone";

  public static Applied made(UUID thing) {
    return new Applied(DONE, thing, null);
  }

  /** Something that has no id of its own; undoing it needs to know this. */
  public static Applied changed(String earlier) {
    return new Applied(DONE, null, earlier);
  }

  public static Applied left(String why) {
    return new Applied(why, null, null);
  }
}
