package org.colloquy.registrations.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.letters.boundary.Post;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.messages.boundary.Recipient;
import org.colloquy.messages.boundary.SeriesFacts;
import org.colloquy.messages.boundary.SeriesMails;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.registrations.entity.RegistrationStatus;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.mail.Mail;

/**
 * Writes the mails of a {@link SeriesNotice}: one to each person, of the dates that concern them.
 * The occasion of each is the notice, so doing the job again sends nothing twice.
 */
@ApplicationScoped
public class SeriesNoticeHandler implements JobHandler<SeriesNotice> {

  @Inject private Admission admission;
  @Inject private RegistrationQueries registrations;
  @Inject private Contacts contacts;
  @Inject private SeriesMails mails;
  @Inject private Post post;

  @Override
  public Class<SeriesNotice> work() {
    return SeriesNotice.class;
  }

  /** All the mails of a notice are noted together, or none is. */
  @Override
  @Transactional
  public void handle(Job<SeriesNotice> job) {
    SeriesNotice notice = job.work();
    admission.titleOf(notice.series()).ifPresent(title -> write(notice, title));
  }

  private void write(SeriesNotice notice, String title) {
    Map<UUID, PlannedSession> dates =
        admission.all(notice.sessions()).stream()
            .collect(toMap(PlannedSession::id, Function.identity()));
    if (dates.isEmpty()) {
      return;
    }
    Map<UUID, List<Registration>> concerned =
        registrations(notice).stream()
            .filter(notice::tellsOf)
            .filter(registration -> dates.containsKey(registration.sessionId()))
            .collect(groupingBy(Registration::memberId));
    Map<UUID, Contact> known = contacts.of(concerned.keySet());
    post.send(
        notice.mailKind(),
        SeriesNotice.JOB + ":" + notice.key(),
        SessionAnswers.about(notice.sessions().get(0)),
        concerned.keySet().stream().map(known::get).filter(Objects::nonNull).toList(),
        contact -> mail(notice, title, contact, concerned.get(contact.id()), dates));
  }

  private List<Registration> registrations(SeriesNotice notice) {
    return notice.member() == null
        ? registrations.inAny(notice.sessions())
        : registrations.of(notice.member(), notice.sessions());
  }

  private Mail mail(
      SeriesNotice notice,
      String title,
      Contact contact,
      List<Registration> own,
      Map<UUID, PlannedSession> dates) {
    Recipient to = Recipients.of(contact);
    SeriesFacts facts =
        new SeriesFacts(
            notice.series(),
            title,
            own.stream()
                .map(
                    registration ->
                        new SeriesFacts.Day(
                            Facts.of(dates.get(registration.sessionId())),
                            registration.status() == RegistrationStatus.WAITING))
                .sorted()
                .toList());
    return switch (notice.kind()) {
      case REGISTERED -> mails.registered(to, facts);
      case LEFT -> mails.left(to, facts);
      case CHANGED, MOVED -> mails.changed(to, facts);
      case CANCELLED -> mails.cancelled(to, facts, note(own, dates));
    };
  }

  /** The same word was said of all of them. */
  private static String note(List<Registration> own, Map<UUID, PlannedSession> dates) {
    return dates.get(own.get(0).sessionId()).cancelNote();
  }
}
