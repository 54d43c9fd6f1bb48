package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.members.Profile;
import org.colloquy.members.entity.Member;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.words.Languages;

/** What members say of themselves. */
@Dependent
public class Profiles {

  @Inject private MemberRows members;
  @Inject private Codes codes;

  public Member change(UUID id, int edition, Profile profile) {
    requireCadre(profile.cadre());
    var member = members.lock(id);
    if (member.isProfileOlder(edition)) {
      throw new Conflict("stale-edit");
    }
    member.call(profile.givenName(), profile.familyName());
    member.describe(
        profile.cadre(), country(profile.country()), profile.zone(), language(profile.language()));
    if (profile.aboutShown() != null) {
      member.showAbout(profile.aboutShown());
    }
    member.profileEdited();
    return member;
  }

  /** Throws where the code is not one that the network offers; null is fine. */
  public void requireCadre(String code) {
    if (code != null && !codes.isOffered(CodeList.CADRE, code)) {
      throw Invalid.field("cadre", "members.cadre.unknown");
    }
  }

  /** Throws where there is no such country; null is fine. */
  static CountryCode country(String code) {
    try {
      return code == null ? null : new CountryCode(code);
    } catch (IllegalArgumentException e) {
      throw Invalid.field("country", "members.country.wrong");
    }
  }

  /** Throws where we do not speak it; null is fine. */
  private static Locale language(String tag) {
    if (tag == null) {
      return null;
    }
    return Languages.spoken(Locale.forLanguageTag(tag))
        .orElseThrow(() -> Invalid.field("language", "words.language"));
  }
}
