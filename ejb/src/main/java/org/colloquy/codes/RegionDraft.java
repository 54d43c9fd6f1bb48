package org.colloquy.codes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.colloquy.shared.NoLink;
import org.colloquy.tenants.Line;

/**
 * A region as it is to be called.
 *
 * @param parent the code of the region in which it lies; null for none
 */
public record RegionDraft(
    @NotBlank(message = "{codes.label.missing}")
        @Size(max = RegionDraft.LONGEST, message = "{text.long}")
        @NoLink
        String label,
    @Size(max = 40, message = "{codes.parent.unknown}") String parent) {

  static final int LONGEST = 80;

  public RegionDraft {
    label = label == null ? null : Line.of(label);
    parent = parent == null || parent.isBlank() ? null : parent.strip();
  }
}
