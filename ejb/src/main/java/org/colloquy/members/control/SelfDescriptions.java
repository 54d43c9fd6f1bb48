package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Validator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.members.About;
import org.colloquy.members.AboutDraft;
import org.colloquy.members.AboutField;
import org.colloquy.members.Audience;
import org.colloquy.members.Audiences;
import org.colloquy.members.MyAbout;
import org.colloquy.members.entity.PersonProfile;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;

/** What people say of themselves so that others find them. */
@Dependent
public class SelfDescriptions {

  private static final Set<String> LANGUAGES =
      Stream.of(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Codes codes;
  @Inject private Sights sights;
  @Inject private Validator validator;

  /** All that this person says. */
  public MyAbout whole(UUID person) {
    var profile = find(person);
    var audiences = new EnumMap<AboutField, Audience>(AboutField.class);
    for (var field : AboutField.values()) {
      audiences.put(field, profile.audienceOf(field));
    }
    return new MyAbout(
        profile.version(),
        profile.about(),
        profile.printedName().orElse(null),
        Audiences.of(audiences));
  }

  /**
   * What a reader sees of it.
   *
   * @param manages whether the reader manages people
   */
  public About seenBy(UUID reader, boolean manages, UUID person) {
    var profile = em.find(PersonProfile.class, person);
    if (profile == null) {
      return About.NOTHING;
    }
    return sights.on(reader, manages, person).of(profile);
  }

  /** In place of what was said; {@link Conflict} {@code stale-edit} where that is not what was. */
  public MyAbout change(UUID person, int version, AboutDraft draft) {
    var profile = find(person);
    if (profile.version() != version) {
      throw new Conflict("stale-edit");
    }
    Invalid.check(validator, draft);
    check(draft, profile.about());
    profile.say(draft);
    if (!em.contains(profile)) {
      em.persist(profile);
    }
    em.flush();
    return whole(person);
  }

  private PersonProfile find(UUID person) {
    var profile = em.find(PersonProfile.class, person);
    return profile == null ? new PersonProfile(person) : profile;
  }

  /** What somebody said long ago may stay although it could not be chosen any more. */
  private void check(AboutDraft draft, About before) {
    var wrong = new LinkedHashMap<String, String>();
    code(wrong, "profession", CodeList.PROFESSION, draft.profession(), before.profession());
    code(wrong, "region", CodeList.REGION, draft.region(), before.region());
    code(wrong, "careLevel", CodeList.CARE_LEVEL, draft.careLevel(), before.careLevel());
    if (draft.languages().stream().anyMatch(language -> !LANGUAGES.contains(language))) {
      wrong.put("languages", "members.languages.unknown");
    }
    if (!wrong.isEmpty()) {
      throw Invalid.fields(wrong);
    }
  }

  private void code(
      Map<String, String> wrong, String field, CodeList list, String said, String before) {
    if (said != null && !said.equals(before) && !codes.isOffered(list, said)) {
      wrong.put(field, "members.code.unknown");
    }
  }
}
