package org.colloquy.links.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.colloquy.links.LinkHandler;
import org.colloquy.links.LinkState;
import org.colloquy.links.LinkTarget;
import org.colloquy.links.LinkView;
import org.colloquy.links.entity.ActingLink;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.LinkPurpose;

/** What is behind a link, and what becomes of it when it is followed. */
@Dependent
public class FollowedLinks {

  @Inject private LinkHandlers handlers;
  @Inject private LinkRows rows;
  @Inject private Contacts contacts;
  @Inject private RenewalMail mails;
  @Inject private Clock clock;

  public LinkView look(LinkPurpose purpose, String key) {
    return rows.find(purpose, key)
        .flatMap(link -> handlers.of(purpose).map(handler -> view(handler, link)))
        .orElse(LinkView.UNKNOWN);
  }

  /** What a link that is still good is about. */
  public Optional<LinkTarget> target(LinkPurpose purpose, String key) {
    return rows.find(purpose, key)
        .filter(link -> !link.isOver(clock.instant()))
        .map(ActingLink::target);
  }

  /** Where there is nothing to do, nothing is done; the view says how things are now. */
  public LinkView follow(LinkPurpose purpose, String key) {
    var handler = handlers.of(purpose);
    var link = handler.flatMap(known -> lock(purpose, key));
    if (link.isEmpty()) {
      return LinkView.UNKNOWN;
    }
    var before = view(handler.get(), link.get());
    if (!before.open()) {
      return before;
    }
    handler.get().follow(link.get().target());
    link.get().used(clock.instant());
    return new LinkView(
        LinkState.OPEN, Optional.of(handler.get().offer(link.get().target())), false);
  }

  /**
   * Mails a new one to the person whose it was, once for each link that is too old; whether that
   * may be asked for.
   */
  public boolean renew(LinkPurpose purpose, String key) {
    var handler = handlers.of(purpose);
    var link = handler.flatMap(known -> lock(purpose, key));
    if (link.isEmpty() || !view(handler.get(), link.get()).renewable()) {
      return false;
    }
    if (link.get().renewed(clock.instant())) {
      mails.send(purpose, link.get());
    }
    return true;
  }

  /** The person first, as everybody who changes what is theirs does. */
  private Optional<ActingLink> lock(LinkPurpose purpose, String key) {
    return rows.find(purpose, key).filter(this::isOfSomebody).flatMap(rows::lock);
  }

  private boolean isOfSomebody(ActingLink link) {
    var member = link.target().member();
    return member == null
        || contacts
            .lock(member)
            .filter(contact -> contact.membership() != Contact.Membership.REMOVED)
            .isPresent();
  }

  private LinkView view(LinkHandler handler, ActingLink link) {
    if (handler.once() && link.isUsed()) {
      return new LinkView(LinkState.USED, Optional.empty(), false);
    }
    if (link.isOver(clock.instant())) {
      var renewable = handler.renewable() && link.target().member() != null;
      return new LinkView(LinkState.EXPIRED, Optional.empty(), renewable);
    }
    return new LinkView(LinkState.OPEN, Optional.of(handler.offer(link.target())), false);
  }
}
