package org.colloquy.members.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.members.Audience;
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
    var member = members.lock(id);
    if (member.isProfileOlder(edition)) {
      throw new Conflict("stale-edit");
    }
    member.call(profile.givenName(), profile.familyName());
    member.describe(
        cadreOr(profile.cadre(), member.cadre()),
        countryOr(profile.country(), member.country()),
        profile.zone(),
        unlessKept(profile.language(), member.language(), Profiles::spoken));
    if (profile.aboutTo() != null) {
      member.showAbout(Audience.valueOf(profile.aboutTo()));
    }
    member.profileEdited();
    return member;
  }

  /** The cadre that is said of somebody, as it was or as the network offers it. */
  String cadreOr(String said, Optional<String> before) {
    return unlessKept(said, before, this::offered);
  }

  /** The country that is said of somebody, likewise. */
  String countryOr(String said, Optional<String> before) {
    return unlessKept(said, before, Profiles::country);
  }

  /** What somebody said long ago may stay although it could not be chosen any more. */
  private static String unlessKept(
      String said, Optional<String> before, UnaryOperator<String> checked) {
    return said == null || said.equals(before.orElse(null)) ? said : checked.apply(said);
  }

  /** Throws where the code is not one that the network offers; null is fine. */
  public void requireCadre(String code) {
    if (code != null && !codes.isOffered(CodeList.CADRE, code)) {
      throw Invalid.field("cadre", "members.cadre.unknown");
    }
  }

  private String offered(String cadre) {
    requireCadre(cadre);
    return cadre;
  }

  /** The country's code; throws where there is no such country; null is fine. */
  static String country(String code) {
    try {
      return code == null ? null : new CountryCode(code).value();
    } catch (IllegalArgumentException e) {
      throw Invalid.field("country", "members.country.wrong");
    }
  }

  /** Throws where we do not speak it. */
  private static String spoken(String tag) {
    return Languages.spoken(Locale.forLanguageTag(tag))
        .map(Locale::toLanguageTag)
        .orElseThrow(() -> Invalid.field("language", "words.language"));
  }
}
