package org.colloquy.reports;

import org.colloquy.shared.FoldedName;

/**
 * Somebody as a report names them.
 *
 * @param originalName the one before it was changed in the meeting, else empty
 * @param email null where the report has none
 */
public record ReportedName(String name, String originalName, String email) {

  /** By which a match is remembered: the same however the name is written. */
  public String key() {
    return FoldedName.of(name).key()
        + (originalName.isEmpty() ? "" : "/" + FoldedName.of(originalName).key());
  }
}
