package org.colloquy.members;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.colloquy.tenants.Line;

/**
 * What a network knows of somebody who has no account.
 *
 * @param familyName may be empty: many people have one name only
 * @param email may be empty; with it the person is found again
 * @param cadre a code of the list "cadre", or null
 * @param country a country's code, or null
 * @param mailWanted whether the person asked to be written to
 */
public record ContactDraft(
    @NotBlank(message = "{members.givenName.missing}") @PersonName String givenName,
    @PersonName String familyName,
    @OneAddress String email,
    @Size(max = 40) String cadre,
    @Pattern(regexp = "[A-Z]{2}", message = "{members.country.wrong}") String country,
    boolean mailWanted) {

  public ContactDraft {
    givenName = Line.of(givenName);
    familyName = familyName == null ? "" : Line.of(familyName);
    email = email == null || email.isBlank() ? null : email;
    cadre = cadre == null || cadre.isBlank() ? null : cadre;
    country = country == null || country.isBlank() ? null : country;
  }
}
