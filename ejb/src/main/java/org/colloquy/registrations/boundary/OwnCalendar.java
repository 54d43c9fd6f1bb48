package org.colloquy.registrations.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.colloquy.links.LinkTarget;
import org.colloquy.links.boundary.NewLinks;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.registrations.control.FeedLink;

/**
 * The secret address by which the caller's calendar fetches the sessions that they have a seat in.
 * There is one at a time; of its key the digest alone is kept, so it is shown once.
 */
@Boundary
@Stateless
public class OwnCalendar {

  private static final String PAGE = "/links?";
  private static final String FEED = "/links/calendar.ics?";

  @Inject private NewLinks links;

  /** Whether there is such an address. */
  @Permit(value = Permission.CALENDAR_SHARE, changes = false)
  public boolean isShared() {
    return links.has(Caller.current().id(), LinkPurpose.FEED);
  }

  /** A new address; the one before opens nothing any more. */
  @Permit(value = Permission.CALENDAR_SHARE, changes = true)
  public String share() {
    var me = Caller.current().id();
    links.revokeOf(me, LinkPurpose.FEED);
    return links
        .make(LinkPurpose.FEED, new LinkTarget(FeedLink.CALENDAR, me, me))
        .replace(PAGE, FEED);
  }

  /** No address opens it any more. */
  @Permit(value = Permission.CALENDAR_SHARE, changes = true)
  public void end() {
    links.revokeOf(Caller.current().id(), LinkPurpose.FEED);
  }
}
