package org.colloquy.members;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.colloquy.shared.NoLink;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Paragraphs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people say of themselves so that others find them, and who sees what of it. All of it may be
 * missing; an audience that is not said is the usual one.
 *
 * @param profession a code of the list "profession"
 * @param region a code of the list "region"
 * @param careLevel a code of the list "care-level"
 * @param languages by their ISO 639 codes
 * @param printedName as it is to stand on certificates
 */
public record AboutDraft(
    @Schema(description = "A code of the network's list of professions")
        @Size(max = 40, message = "{text.long}")
        String profession,
    @Audienced String professionTo,
    @Size(max = 200, message = "{text.long}") String employer,
    @Audienced String employerTo,
    @Schema(description = "A code of the network's list of regions")
        @Size(max = 40, message = "{text.long}")
        String region,
    @Audienced String regionTo,
    @Schema(description = "A code of the network's list of care levels")
        @Size(max = 40, message = "{text.long}")
        String careLevel,
    @Audienced String careLevelTo,
    @Schema(description = "ISO 639 codes of the languages that the person speaks")
        @Size(max = AboutDraft.MOST_LANGUAGES, message = "{members.languages.many}")
        List<String> languages,
    @Audienced String languagesTo,
    @Size(max = AboutDraft.LONGEST, message = "{text.long}") String interests,
    @Audienced String interestsTo,
    @Size(max = AboutDraft.LONGEST, message = "{text.long}") String livedExperience,
    @Audienced String livedExperienceTo,
    @Size(max = AboutDraft.LONGEST, message = "{text.long}") String offers,
    @Audienced String offersTo,
    @Size(max = AboutDraft.LONGEST, message = "{text.long}") String seeks,
    @Audienced String seeksTo,
    @Schema(description = "As it is to stand on certificates; missing: the usual name")
        @Size(max = 200, message = "{text.long}")
        @NoLink
        String printedName) {

  static final int LONGEST = 1000;
  static final int MOST_LANGUAGES = 12;

  public AboutDraft {
    profession = said(profession);
    employer = said(Line.of(employer));
    region = said(region);
    careLevel = said(careLevel);
    languages = languages == null ? List.of() : distinct(languages);
    interests = said(Paragraphs.of(interests));
    livedExperience = said(Paragraphs.of(livedExperience));
    offers = said(Paragraphs.of(offers));
    seeks = said(Paragraphs.of(seeks));
    printedName = said(Line.of(printedName));
    professionTo = said(professionTo);
    employerTo = said(employerTo);
    regionTo = said(regionTo);
    careLevelTo = said(careLevelTo);
    languagesTo = said(languagesTo);
    interestsTo = said(interestsTo);
    livedExperienceTo = said(livedExperienceTo);
    offersTo = said(offersTo);
    seeksTo = said(seeksTo);
  }

  /** Who is to see what; only for a draft that breaks no rule. */
  public Map<AboutField, Audience> audiences() {
    var all = new EnumMap<AboutField, Audience>(AboutField.class);
    put(all, AboutField.PROFESSION, professionTo);
    put(all, AboutField.EMPLOYER, employerTo);
    put(all, AboutField.REGION, regionTo);
    put(all, AboutField.CARE_LEVEL, careLevelTo);
    put(all, AboutField.LANGUAGES, languagesTo);
    put(all, AboutField.INTERESTS, interestsTo);
    put(all, AboutField.LIVED_EXPERIENCE, livedExperienceTo);
    put(all, AboutField.OFFERS, offersTo);
    put(all, AboutField.SEEKS, seeksTo);
    return all;
  }

  private static void put(Map<AboutField, Audience> all, AboutField field, String audience) {
    all.put(field, audience == null ? field.usual() : Audience.valueOf(audience));
  }

  /** A null among them stays, for the rule to find. */
  private static List<String> distinct(List<String> languages) {
    return new LinkedHashSet<>(languages)
        .stream().map(language -> language == null ? "" : language).toList();
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
