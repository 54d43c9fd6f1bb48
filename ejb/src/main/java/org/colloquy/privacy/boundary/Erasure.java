package org.colloquy.privacy.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.audit.PersonForgotten;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.privacy.control.ErasedJob.Erased;
import org.colloquy.privacy.control.PersonRows;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.mail.MailBox;

/**
 * Has somebody's data gone. Who may ask for it, and what has to happen before (seats that are given
 * back), is for the caller to see to.
 */
@Dependent
public class Erasure {

  @Inject private Event<PersonForgotten> forgotten;
  @Inject private PersonRows rows;
  @Inject private MailBox mailBox;
  @Inject private Later later;

  /**
   * Wipes, in the caller's transaction, what every table is declared to hold of this person. Once
   * it commits, mails to them that wait or are kept go, and a copy of the network from before is
   * known to have to do without them.
   *
   * @param address at which they were written to
   */
  public void erase(UUID person, Optional<EmailAddress> address) {
    forgotten.fire(new PersonForgotten(person));
    rows.wipe(person);
    later.run(new Erased(person, address.map(mailBox::mark).orElse(null)), person.toString());
  }
}
