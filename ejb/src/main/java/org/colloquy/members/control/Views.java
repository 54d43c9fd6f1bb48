package org.colloquy.members.control;

import org.colloquy.members.MemberView;
import org.colloquy.members.entity.Member;

/** Shows a member as the reader may see them. */
public final class Views {

  private Views() {}

  /**
   * As admins and the members themselves see them, or as other members do.
   *
   * @param whole the former
   */
  public static MemberView of(Member member, boolean whole) {
    var about = whole || member.isAboutShown();
    return new MemberView(
        member.id(),
        member.edition(),
        (member.givenName() + " " + member.familyName()).strip(),
        member.givenName(),
        member.familyName(),
        whole ? member.email().map(email -> email.value()).orElse(null) : null,
        member.roles(),
        member.status().name(),
        member.cadre().filter(cadre -> about).orElse(null),
        member.country().filter(country -> about).orElse(null),
        member.timeZone().orElse(null),
        member.language().orElse(null),
        member.isAboutShown(),
        member.isExample());
  }
}
