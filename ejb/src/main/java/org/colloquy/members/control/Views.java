package org.colloquy.members.control;

import org.colloquy.members.ContactView;
import org.colloquy.members.MemberView;
import org.colloquy.members.entity.Member;

/** Shows people as the reader may see them. */
public final class Views {

  private Views() {}

  /** Given name first. */
  public static String nameOf(Member person) {
    return (person.givenName() + " " + person.familyName()).strip();
  }

  /** As admins and the members themselves see them. */
  public static MemberView whole(Member member) {
    return of(member, Sight.WHOLE);
  }

  /** As somebody does who sees so much. */
  public static MemberView of(Member member, Sight sight) {
    var about = sight.sees(member.aboutTo());
    return new MemberView(
        member.id(),
        member.edition(),
        nameOf(member),
        member.givenName(),
        member.familyName(),
        sight.whole() ? member.email().map(email -> email.value()).orElse(null) : null,
        member.roles(),
        member.status().name(),
        member.cadre().filter(cadre -> about).orElse(null),
        member.country().filter(country -> about).orElse(null),
        member.timeZone().orElse(null),
        member.language().orElse(null),
        member.aboutTo(),
        member.isExample());
  }

  /** As those see a contact who manage people, and nobody else does. */
  public static ContactView ofContact(Member contact) {
    return new ContactView(
        contact.id(),
        contact.edition(),
        nameOf(contact),
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
