package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.links.LinkOffer;
import org.colloquy.links.LinkTarget;
import org.colloquy.links.boundary.NewLinks;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.messages.boundary.AnswerLinks;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.BoundTenant;

/** What links in mails about a session lead to: how the session is, and how its reader stands. */
@Dependent
class PlaceLinks {

  /** The kind of thing that these links are about. */
  static final String SESSION = "session";

  /** A session may be planned long before; when it has begun there is nothing to do any more. */
  static final Duration GOOD_FOR = Duration.ofDays(120);

  @Inject private Admission admission;
  @Inject private RegistrationQueries registrations;
  @Inject private Contacts contacts;
  @Inject private NewLinks links;

  /** New links by which somebody says from a mail whether they come. */
  AnswerLinks answers(UUID session, UUID member) {
    LinkTarget target = new LinkTarget(SESSION, session, member);
    return new AnswerLinks(
        links.make(LinkPurpose.CANCEL, target), links.make(LinkPurpose.COME, target));
  }

  /** The session whose row stays locked until the transaction ends. */
  PlannedSession lock(LinkTarget target) {
    return admission.lock(target.thing());
  }

  /** Confirmed or waiting; empty for who has no place. */
  Optional<RegistrationStatus> standing(LinkTarget target) {
    return registrations.standing(target.thing(), target.member());
  }

  /** Whether a place is held for them until they say whether they take it. */
  boolean isOffered(LinkTarget target) {
    return registrations.isOffered(target.thing(), target.member());
  }

  /** A new link by which somebody takes what is held for them. */
  String take(UUID session, UUID member) {
    return links.make(LinkPurpose.OFFER, new LinkTarget(SESSION, session, member));
  }

  boolean mayCome(LinkTarget target) {
    return contacts.of(target.member()).filter(Contact::active).isPresent();
  }

  /** Why nobody can say anything any more, or else what this one would do. */
  LinkOffer offer(LinkTarget target, LinkOffer whereItIsOpen) {
    return admission
        .find(target.thing())
        .filter(session -> session.phase() != Phase.DRAFT)
        .map(session -> about(session, target.member(), whereItIsOpen))
        .orElseGet(() -> LinkOffer.nothing("session-gone"));
  }

  private LinkOffer about(PlannedSession session, UUID member, LinkOffer whereItIsOpen) {
    var offer =
        switch (session.phase()) {
          case OPEN -> whereItIsOpen;
          case CANCELLED -> LinkOffer.nothing("session-cancelled");
          case DRAFT -> LinkOffer.nothing("session-gone");
          case LIVE, HELD -> LinkOffer.nothing("session-started");
        };
    return offer.about(session.title()).at(session.startsAt(), session.endsAt(), zoneOf(member));
  }

  private ZoneId zoneOf(UUID member) {
    return contacts.of(member).flatMap(Contact::zone).orElseGet(() -> BoundTenant.current().zone());
  }
}
