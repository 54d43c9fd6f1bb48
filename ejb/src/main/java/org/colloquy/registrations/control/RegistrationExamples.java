package org.colloquy.registrations.control;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.colloquy.handover.ExampleContent;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.sessions.boundary.Admission;

/**
 * Who is registered for made-up sessions, and the made-up people in real ones, who give their seats
 * back to those who wait.
 */
@ApplicationScoped
public class RegistrationExamples implements ExampleContent {

  @Inject private RegistrationQueries registrations;
  @Inject private Seats seats;
  @Inject private Admission admission;
  @Inject private Contacts contacts;

  @Override
  public String kind() {
    return "registrations";
  }

  @Override
  public int order() {
    return 150;
  }

  /** They are listed with the sessions and the people that they are of. */
  @Override
  public long count() {
    return 0;
  }

  @Override
  public void remove() {
    Set<UUID> madeUp = admission.examples();
    Set<UUID> people = contacts.examples();
    if (!people.isEmpty()) {
      registrations.sessionsOf(people).stream()
          .filter(not(madeUp::contains))
          .forEach(session -> seats.forget(admission.lock(session), people));
    }
    if (!madeUp.isEmpty()) {
      registrations.removeAllOf(madeUp);
    }
  }
}
