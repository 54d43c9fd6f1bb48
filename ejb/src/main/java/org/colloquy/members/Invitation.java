package org.colloquy.members;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.colloquy.tenants.Line;

/**
 * Asks somebody to join.
 *
 * @param familyName may be empty: many people have one name only
 * @param roles beyond plain membership
 * @param example a made-up person, who gets no mail
 */
public record Invitation(
    @NotBlank(message = "{members.givenName.missing}") @PersonName String givenName,
    @PersonName String familyName,
    @NotBlank(message = "{members.email.missing}") @OneAddress String email,
    @NetworkRoles Set<String> roles,
    @Pattern(regexp = "[A-Z]{2}", message = "{members.country.wrong}") String country,
    ZoneId zone,
    @Size(max = 40) String cadre,
    boolean example) {

  public Invitation {
    givenName = Line.of(givenName);
    familyName = familyName == null ? "" : Line.of(familyName);
    // A copy that may hold a null, which the rule for roles finds.
    roles = roles == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(roles));
  }
}
