package org.colloquy.certificates.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.handover.ExampleContent;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.sessions.boundary.Admission;

/** Certificates of made-up sessions, and those of made-up people for real ones. */
@ApplicationScoped
public class CertificateExamples implements ExampleContent {

  @Inject private CertificateRows rows;
  @Inject private Admission admission;
  @Inject private Contacts contacts;

  @Override
  public String kind() {
    return "certificates";
  }

  /** Before the sessions and the people that they are of. */
  @Override
  public int order() {
    return 130;
  }

  /** They are listed with the sessions and the people that they are of. */
  @Override
  public long count() {
    return 0;
  }

  @Override
  public void remove() {
    var sessions = admission.examples();
    if (!sessions.isEmpty()) {
      rows.removeAllOf(sessions);
    }
    var people = contacts.examples();
    if (!people.isEmpty()) {
      rows.removeAllBy(people);
    }
  }
}
