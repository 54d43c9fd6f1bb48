package org.colloquy.codes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code and the words for it; a retired one is shown where it was used and not offered.
 *
 * @param parent the code of the same list in which it lies, as a district in a province; null where
 *     it lies in none
 */
public record Code(
    String code, String label, boolean retired, @Schema(nullable = true) String parent) {

  /** One that lies in no other. */
  public Code(String code, String label, boolean retired) {
    this(code, label, retired, null);
  }
}
