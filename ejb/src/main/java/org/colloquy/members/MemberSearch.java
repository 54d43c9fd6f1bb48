package org.colloquy.members;

/**
 * Whom somebody looks for; null for what does not matter. Who does not show something to the reader
 * is not found by it either.
 *
 * @param name a part of the name, or for those who see them of the address
 * @param country a country's code
 * @param area a part of the world by its UN M49 code
 * @param profession a code of the list "profession"
 * @param region a code of the list "region"; with all that lies in it
 * @param language the ISO 639 code of one that they speak
 * @param offers a part of what they offer
 */
public record MemberSearch(
    String name,
    String country,
    String area,
    String profession,
    String region,
    String language,
    String offers) {

  public MemberSearch {
    name = name == null ? "" : name.strip();
    country = said(country);
    area = said(area);
    profession = said(profession);
    region = said(region);
    language = said(language);
    offers = said(offers);
  }

  /** Whoever is called something like this. */
  public static MemberSearch named(String name) {
    return new MemberSearch(name, null, null, null, null, null, null);
  }

  /** Whether more matters than the name. */
  public boolean isNarrowed() {
    return !equals(named(name));
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
