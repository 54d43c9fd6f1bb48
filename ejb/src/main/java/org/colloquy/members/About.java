package org.colloquy.members;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says of themselves, as far as the reader may see it; null, or no language, where
 * nothing is said or it is not for the reader, who cannot tell the one from the other.
 *
 * @param profession a code of the list "profession"
 * @param region a code of the list "region"
 * @param careLevel a code of the list "care-level"
 * @param languages that the person speaks, by their ISO 639 codes
 * @param livedExperience of an illness, or of caring for somebody
 */
public record About(
    @Schema(nullable = true) String profession,
    @Schema(nullable = true) String employer,
    @Schema(nullable = true) String region,
    @Schema(nullable = true) String careLevel,
    List<String> languages,
    @Schema(nullable = true) String interests,
    @Schema(nullable = true) String livedExperience,
    @Schema(nullable = true) String offers,
    @Schema(nullable = true) String seeks) {

  /** Nothing. */
  public static final About NOTHING =
      new About(null, null, null, null, List.of(), null, null, null, null);

  public About {
    languages = List.copyOf(languages);
  }
}
