package org.colloquy.tenants.provisioning;

import java.util.List;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;

/** What somebody wrote into the form that starts a network, cleaned and unchecked. */
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
    name = lineOf(name);
    slug = trimmed(slug);
    purpose = purpose == null ? "" : Paragraphs.of(purpose);
    countries =
        countries == null ? List.of() : countries.stream().map(NetworkForm::trimmed).toList();
    expectedMembers = trimmed(expectedMembers);
    language = trimmed(language);
    zone = trimmed(zone);
    givenName = lineOf(givenName);
    familyName = lineOf(familyName);
    email = trimmed(email);
  }

  private static String lineOf(String text) {
    return text == null ? "" : Line.of(text);
  }

  private static String trimmed(String text) {
    return text == null ? "" : text.strip();
  }
}
