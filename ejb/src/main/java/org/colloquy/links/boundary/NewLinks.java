package org.colloquy.links.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.links.LinkTarget;
import org.colloquy.links.control.LinkMaking;
import org.colloquy.links.control.LinkRows;
import org.colloquy.permissions.LinkPurpose;

/**
 * Links for the mails of other modules, made and revoked in the transaction of whoever asks.
 *
 * <pre>{@code
 * links.make(LinkPurpose.CANCEL, new LinkTarget("session", session.id(), contact.id()));
 * }</pre>
 */
@Dependent
public class NewLinks {

  @Inject private LinkMaking making;
  @Inject private LinkRows rows;

  /** The address of a new link, to be put into a mail and kept nowhere. */
  public String make(LinkPurpose purpose, LinkTarget target) {
    return making.make(purpose, target).address();
  }

  /** Whether this person has a link of this purpose, be it too old. */
  public boolean has(UUID member, LinkPurpose purpose) {
    return rows.has(member, purpose);
  }

  /** All links of this person open nothing any more. */
  public void revokeOf(UUID member) {
    rows.removeOf(member);
  }

  /** Those of one purpose. */
  public void revokeOf(UUID member, LinkPurpose purpose) {
    rows.removeOf(member, purpose);
  }

  /** All links about this thing, whosever they are. */
  public void revokeAbout(String kind, UUID thing) {
    rows.removeAbout(kind, thing);
  }
}
