package org.colloquy.members.control;

import org.colloquy.members.boundary.MemberView;
import org.colloquy.members.entity.Member;

/** Shows a member as the reader may see them. */
public final class Views {

  private Views() {}

  public static MemberView of(Member member, boolean withAddress) {
    return new MemberView(
        member.id(),
        (member.givenName() + " " + member.familyName()).strip(),
        member.givenName(),
        member.familyName(),
        withAddress ? member.email().map(email -> email.value()).orElse(null) : null,
        member.roles(),
        member.status().name(),
        member.cadre().orElse(null),
        member.country().orElse(null),
        member.timeZone().orElse(null),
        member.isExample());
  }
}
