package org.colloquy.communities.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;

/**
 * A community as its founder or convener types it.
 *
 * @param example made up to show what a community looks like, and removed with all examples; fixed
 *     once it is created
 */
public record CommunityDraft(
    @NotNull(message = "{communities.name}")
        @Size(min = 3, max = 120, message = "{communities.name}")
        String name,
    @NotNull(message = "{communities.purpose}")
        @Size(min = 10, max = 2000, message = "{communities.purpose}")
        String purpose,
    boolean example) {

  public CommunityDraft {
    name = Line.of(name);
    purpose = Paragraphs.of(purpose);
  }
}
