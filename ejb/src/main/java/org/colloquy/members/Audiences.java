package org.colloquy.members;

import java.util.Map;

/** Who sees which field of {@link About}. */
public record Audiences(
    Audience professionTo,
    Audience employerTo,
    Audience regionTo,
    Audience careLevelTo,
    Audience languagesTo,
    Audience interestsTo,
    Audience livedExperienceTo,
    Audience offersTo,
    Audience seeksTo) {

  /** Of all the fields. */
  public static Audiences of(Map<AboutField, Audience> each) {
    return new Audiences(
        each.get(AboutField.PROFESSION),
        each.get(AboutField.EMPLOYER),
        each.get(AboutField.REGION),
        each.get(AboutField.CARE_LEVEL),
        each.get(AboutField.LANGUAGES),
        each.get(AboutField.INTERESTS),
        each.get(AboutField.LIVED_EXPERIENCE),
        each.get(AboutField.OFFERS),
        each.get(AboutField.SEEKS));
  }
}
