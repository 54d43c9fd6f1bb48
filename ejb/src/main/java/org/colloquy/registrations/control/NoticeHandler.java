package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.letters.boundary.Post;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.messages.boundary.AnswerLinks;
import org.colloquy.messages.boundary.Recipient;
import org.colloquy.messages.boundary.SessionEntries;
import org.colloquy.messages.boundary.SessionFacts;
import org.colloquy.messages.boundary.SessionMails;
import org.colloquy.registrations.control.Notice.InCalendar;
import org.colloquy.registrations.entity.Registration;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.mail.Mail;

/**
 * Writes the mails of a {@link Notice}. The occasion of each is the notice, so doing the job again
 * sends nothing twice.
 */
@ApplicationScoped
public class NoticeHandler implements JobHandler<Notice> {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Admission admission;
  @Inject private Contacts contacts;
  @Inject private SessionMails mails;
  @Inject private SessionEntries entries;
  @Inject private PlaceLinks links;
  @Inject private Post post;

  @Override
  public Class<Notice> work() {
    return Notice.class;
  }

  /** All the mails of a notice are noted together, or none is. */
  @Override
  @Transactional
  public void handle(Job<Notice> job) {
    Notice notice = job.work();
    admission.find(notice.session()).ifPresent(session -> write(notice, session));
  }

  private void write(Notice notice, PlannedSession session) {
    Map<UUID, Registration> concerned =
        registrations(notice).stream()
            .filter(notice::concerns)
            .collect(Collectors.toMap(Registration::memberId, Function.identity()));
    Map<UUID, Contact> known = contacts.of(concerned.keySet());
    post.send(
        notice.mailKind(),
        Notice.JOB + ":" + notice.key(),
        SessionAnswers.about(session.id()),
        concerned.keySet().stream().map(known::get).filter(Objects::nonNull).toList(),
        contact -> mail(notice, contact, session, concerned.get(contact.id())));
  }

  private List<Registration> registrations(Notice notice) {
    String one = notice.member() == null ? "" : " and r.memberId = :member";
    var query =
        em.createQuery(
                "select r from Registration r where r.sessionId = :session" + one,
                Registration.class)
            .setParameter("session", notice.session());
    if (notice.member() != null) {
      query.setParameter("member", notice.member());
    }
    return query.getResultList();
  }

  private Mail mail(
      Notice notice, Contact contact, PlannedSession session, Registration registration) {
    Mail mail = words(notice.kind(), contact, session, registration);
    InCalendar what = notice.inCalendar(registration);
    return what == InCalendar.NOTHING
        ? mail
        : mail.withEntry(
            entries.of(
                Recipients.of(contact),
                Facts.of(session, registration),
                registration.sequence(session.moves()),
                what == InCalendar.LEAVES));
  }

  private Mail words(
      Notice.Kind kind, Contact contact, PlannedSession session, Registration registration) {
    Recipient to = Recipients.of(contact);
    SessionFacts facts = Facts.of(session, registration);
    return switch (kind) {
      case REGISTERED -> mails.registered(to, facts, answers(contact, session));
      case WAITING -> mails.waiting(to, facts, answers(contact, session));
      case MOVED_UP -> mails.movedUp(to, facts, answers(contact, session));
      case OFFERED ->
          mails.offered(
              to, facts, registration.offeredUntil(), links.take(session.id(), contact.id()));
      case PASSED_ON -> mails.passedOn(to, facts, answers(contact, session));
      case LEFT -> mails.left(to, facts, answers(contact, session));
      case CHANGED, MOVED, ENTRY_MOVED -> mails.changed(to, facts, answers(contact, session));
      case CANCELLED, ENTRY_CANCELLED -> mails.cancelled(to, facts, session.cancelNote());
    };
  }

  private AnswerLinks answers(Contact contact, PlannedSession session) {
    return links.answers(session.id(), contact.id());
  }
}
