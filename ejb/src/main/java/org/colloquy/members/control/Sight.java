package org.colloquy.members.control;

import java.util.List;
import org.colloquy.members.About;
import org.colloquy.members.AboutField;
import org.colloquy.members.Audience;
import org.colloquy.members.entity.PersonProfile;

/**
 * How much somebody sees of what a person says of themselves. All that is shown of it anywhere goes
 * through {@link #sees}.
 *
 * @param whole the person, and those who manage people
 * @param together who belongs to a community with the person
 */
public record Sight(boolean whole, boolean together) {

  /** All of it. */
  static final Sight WHOLE = new Sight(true, true);

  /** What this reader sees of it, and nothing else. */
  About of(PersonProfile profile) {
    var all = profile.about();
    return new About(
        seen(profile, AboutField.PROFESSION, all.profession()),
        seen(profile, AboutField.EMPLOYER, all.employer()),
        seen(profile, AboutField.REGION, all.region()),
        seen(profile, AboutField.CARE_LEVEL, all.careLevel()),
        sees(profile.audienceOf(AboutField.LANGUAGES)) ? all.languages() : List.of(),
        seen(profile, AboutField.INTERESTS, all.interests()),
        seen(profile, AboutField.LIVED_EXPERIENCE, all.livedExperience()),
        seen(profile, AboutField.OFFERS, all.offers()),
        seen(profile, AboutField.SEEKS, all.seeks()));
  }

  private String seen(PersonProfile profile, AboutField field, String said) {
    return sees(profile.audienceOf(field)) ? said : null;
  }

  boolean sees(Audience audience) {
    return switch (audience) {
      case MANAGERS -> whole;
      case COMMUNITIES -> whole || together;
      case NETWORK -> true;
    };
  }
}
