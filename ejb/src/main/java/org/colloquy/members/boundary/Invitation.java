package org.colloquy.members.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Set;

/**
 * Asks somebody to join.
 *
 * @param familyName may be empty: many people have one name only
 * @param roles beyond plain membership
 * @param example a made-up person, who gets no mail
 */
public record Invitation(
    @NotBlank(message = "{members.givenName.missing}")
        @Size(max = 100, message = "{members.name.long}")
        String givenName,
    @Size(max = 100, message = "{members.name.long}") String familyName,
    @NotBlank(message = "{members.email.missing}")
        @Email(message = "{members.email.wrong}")
        @Size(max = 254, message = "{members.email.wrong}")
        String email,
    @NotNull
        Set<
                @Pattern(
                    regexp = "member|convener|network-admin|exchange-steward",
                    message = "{members.role.unknown}")
                String>
            roles,
    @Pattern(regexp = "[A-Z]{2}", message = "{members.country.wrong}") String country,
    ZoneId zone,
    @Size(max = 40) String cadre,
    boolean example) {

  public Invitation {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
    familyName = familyName == null ? "" : familyName.strip();
  }
}
