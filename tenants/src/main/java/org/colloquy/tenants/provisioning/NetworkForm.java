package org.colloquy.tenants.provisioning;

import java.util.List;

/** What somebody wrote into the form that starts a network, unchecked. */
public record NetworkForm(
    String name,
    String slug,
    String purpose,
    List<String> countries,
    String expectedMembers,
    String language,
    String zone,
    String givenName,
    String familyName,
    String email) {

  public NetworkForm {
    name = trimmed(name);
    slug = trimmed(slug);
    purpose = trimmed(purpose);
    countries = countries == null ? List.of() : List.copyOf(countries);
    expectedMembers = trimmed(expectedMembers);
    language = trimmed(language);
    zone = trimmed(zone);
    givenName = trimmed(givenName);
    familyName = trimmed(familyName);
    email = trimmed(email);
  }

  private static String trimmed(String text) {
    return text == null ? "" : text.strip();
  }
}
