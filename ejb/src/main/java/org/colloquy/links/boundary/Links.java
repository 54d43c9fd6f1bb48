package org.colloquy.links.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.colloquy.links.LinkKey;
import org.colloquy.links.LinkView;
import org.colloquy.links.control.FollowedLinks;
import org.colloquy.links.control.LinkHandlers;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permissions;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Place;
import org.colloquy.permissions.Scope;

/**
 * What whoever holds a link does with it, signed in or not. Who they are does not matter; the link
 * says for whom it acts.
 */
@Boundary
@Stateless
public class Links {

  @Inject private FollowedLinks links;
  @Inject private LinkHandlers handlers;

  /** What it would do; changes nothing, however often it is looked at. */
  @Permit(value = Permission.LINK_OPEN, changes = false)
  public LinkView look(String key) {
    require(Permission.LINK_OPEN, key);
    return LinkKey.purposeOf(key).map(purpose -> links.look(purpose, key)).orElse(LinkView.UNKNOWN);
  }

  /** Does what it was mailed for; done twice it is done once. */
  @Permit(value = Permission.LINK_FOLLOW, changes = true)
  public LinkView follow(String key) {
    require(Permission.LINK_FOLLOW, key);
    var purpose = LinkKey.purposeOf(key);
    purpose.flatMap(handlers::of).ifPresent(handler -> require(handler.permission(), key));
    return purpose.map(known -> links.follow(known, key)).orElse(LinkView.UNKNOWN);
  }

  /** Mails another one in place of one that is too old; false where that cannot be asked for. */
  @Permit(value = Permission.LINK_RENEW, changes = true)
  public boolean renew(String key) {
    require(Permission.LINK_RENEW, key);
    return LinkKey.purposeOf(key).map(purpose -> links.renew(purpose, key)).orElse(false);
  }

  private static void require(Permission permission, String key) {
    Permissions.require(permission, Place.of(Scope.link(key)));
  }
}
