package org.colloquy.members.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

/**
 * What members say of themselves. Cadre, country and zone may be null.
 *
 * @param aboutShown whether other members see cadre and country; null leaves it as it is
 */
public record Profile(
    @NotBlank(message = "{members.givenName.missing}")
        @Size(max = 100, message = "{members.name.long}")
        String givenName,
    @Size(max = 100, message = "{members.name.long}") String familyName,
    @Size(max = 40) String cadre,
    @Pattern(regexp = "[A-Z]{2}", message = "{members.country.wrong}") String country,
    ZoneId zone,
    Boolean aboutShown) {}
