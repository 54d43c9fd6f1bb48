package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.letters.boundary.Post;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.messages.boundary.SessionMails;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Reminds everybody who has a seat. The occasion is the reminder, so that doing the job again, on
 * another node or after a crash, writes to nobody twice.
 */
@ApplicationScoped
public class ReminderHandler implements JobHandler<SessionReminder> {

  @Inject private Admission admission;
  @Inject private RegistrationQueries registrations;
  @Inject private Contacts contacts;
  @Inject private SessionMails mails;
  @Inject private PlaceLinks links;
  @Inject private Post post;
  @Inject private BusinessClock clock;

  @Override
  public Class<SessionReminder> work() {
    return SessionReminder.class;
  }

  /** All the mails of a reminder are noted together, or none is. */
  @Override
  @Transactional
  public void handle(Job<SessionReminder> job) {
    SessionReminder reminder = job.work();
    admission
        .find(reminder.session())
        .filter(session -> reminder.holdsFor(session, clock.now()))
        .ifPresent(session -> write(reminder, session));
  }

  private void write(SessionReminder reminder, PlannedSession session) {
    Map<UUID, Registration> seated =
        registrations.of(session.id()).stream()
            .filter(registration -> registration.status() == RegistrationStatus.CONFIRMED)
            .collect(Collectors.toMap(Registration::memberId, Function.identity()));
    String lead = reminder.lead().name().toLowerCase(Locale.ROOT);
    post.send(
        MailKind.REMINDER,
        SessionReminder.JOB + ":" + reminder.key(),
        SessionAnswers.about(session.id()),
        contacts.of(seated.keySet()).values(),
        contact ->
            mails.reminder(
                Recipients.of(contact),
                Facts.of(session, seated.get(contact.id())),
                lead,
                links.answers(session.id(), contact.id())));
  }
}
