package org.colloquy.members;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.colloquy.tenants.Line;

/**
 * What members say of themselves. Cadre, country, zone and language may be null.
 *
 * @param aboutTo who sees cadre and country, the name of an {@link Audience}; null leaves it as it
 *     is
 */
public record Profile(
    @NotBlank(message = "{members.givenName.missing}") @PersonName String givenName,
    @PersonName String familyName,
    @Size(max = 40) String cadre,
    @Pattern(regexp = "[A-Z]{2}", message = "{members.country.wrong}") String country,
    ZoneId zone,
    String language,
    @Audienced String aboutTo) {

  public Profile {
    givenName = Line.of(givenName);
    familyName = familyName == null ? "" : Line.of(familyName);
    aboutTo = aboutTo == null || aboutTo.isBlank() ? null : aboutTo;
  }
}
