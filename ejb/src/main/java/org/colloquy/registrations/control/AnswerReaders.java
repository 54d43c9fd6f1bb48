package org.colloquy.registrations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.Roles;

/**
 * Who gets what people answer to mails about a session: the one who created it, or the network's
 * admins where that person is gone.
 */
@Dependent
class AnswerReaders {

  @Inject private Admission admission;
  @Inject private Contacts contacts;

  List<Contact> of(UUID session) {
    return admission
        .creator(session)
        .flatMap(contacts::of)
        .filter(Contact::active)
        .map(List::of)
        .orElseGet(() -> contacts.holding(Roles.NETWORK_ADMIN));
  }
}
