package org.colloquy.members.control;

import org.colloquy.members.ContactView;
import org.colloquy.members.MemberView;
import org.colloquy.members.entity.Member;

/** Shows people as the reader may see them. */
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

  /** As those see a contact who manage people, and nobody else does. */
  public static ContactView ofContact(Member contact) {
    return new ContactView(
        contact.id(),
        contact.edition(),
        (contact.givenName() + " " + contact.familyName()).strip(),
        contact.givenName(),
        contact.familyName(),
        contact.email().map(email -> email.value()).orElse(null),
        contact.cadre().orElse(null),
        contact.country().orElse(null),
        contact.mailWantedAt().isPresent(),
        contact.mailWantedAt().orElse(null),
        contact.contactOrigin().orElseThrow(),
        contact.createdAt());
  }
}
