package org.colloquy.tenants.mail.incoming;

import java.util.Objects;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * A mail that came in for a network, as it waits in the queue.
 *
 * @param sealed the {@link IncomingMail}, which names people
 */
@JobKind(value = "mail-in", lane = Lane.MAIL)
public record MailArrived(String sealed) {

  public MailArrived {
    Objects.requireNonNull(sealed, "A mail that came says something");
  }

  /** Keeps who wrote what out of logs. */
  @Override
  public String toString() {
    return "MailArrived";
  }
}
