package org.colloquy.communities.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.colloquy.communities.ShortName;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;

/**
 * A community as its founder or convener types it.
 *
 * @param shortName what it is called in addresses; missing for the one that it has, or that its
 *     name makes
 * @param example made up to show what a community looks like, and removed with all examples; fixed
 *     once it is created
 */
public record CommunityDraft(
    @NotNull(message = "{communities.name}")
        @Size(min = 3, max = 120, message = "{communities.name}")
        String name,
    @Size(min = ShortName.SHORTEST, max = ShortName.LONGEST, message = "{communities.shortName}")
        @Pattern(regexp = ShortName.FORM, message = "{communities.shortName}")
        String shortName,
    @NotNull(message = "{communities.purpose}")
        @Size(min = 10, max = 2000, message = "{communities.purpose}")
        String purpose,
    boolean example) {

  public CommunityDraft {
    name = Line.of(name);
    shortName =
        shortName == null || shortName.isBlank()
            ? null
            : shortName.strip().toLowerCase(Locale.ROOT);
    purpose = Paragraphs.of(purpose);
  }
}
