package org.colloquy.links.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.colloquy.links.LinkKey;
import org.colloquy.links.LinkTarget;
import org.colloquy.links.entity.ActingLink;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Sites;

/** Makes links, in the transaction of whoever mails them. */
@Dependent
public class LinkMaking {

  @Inject private LinkHandlers handlers;
  @Inject private LinkRows rows;
  @Inject private Sites sites;
  @Inject private Clock clock;

  /**
   * A new link.
   *
   * @param id under which it can be revoked
   * @param key which is kept nowhere
   * @param address where it leads
   */
  public record Made(UUID id, String key, String address) {}

  public Made make(LinkPurpose purpose, LinkTarget target) {
    var key = LinkKey.choose(purpose);
    var id = Ids.next();
    rows.add(
        new ActingLink(id, purpose, key, target, clock.instant(), handlers.get(purpose).goodFor()));
    return new Made(id, key, sites.of(BoundTenant.current()) + "/links?key=" + key);
  }
}
