package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.files.FileOwner;
import org.colloquy.letters.Answer;
import org.colloquy.letters.AnswerFile;
import org.colloquy.letters.AnswerHandler;
import org.colloquy.letters.boundary.Post;
import org.colloquy.members.boundary.Contact;
import org.colloquy.messages.boundary.AnswerMails;
import org.colloquy.messages.boundary.AnswerMails.Attached;
import org.colloquy.messages.boundary.AnswerMails.Attachment;
import org.colloquy.messages.boundary.SessionEntries;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.mail.incoming.IncomingMail.CalendarAnswer;
import org.colloquy.tenants.mail.incoming.Topic;

/**
 * What people answer to a mail about a session goes to who organises it: the one who created it, or
 * the network's admins where that person is gone. They answer directly, so the one who wrote is
 * named with their address. What a calendar answers for somebody is heeded, too.
 */
@ApplicationScoped
public class SessionAnswers implements AnswerHandler {

  private static final char KIND = 's';

  @Inject private Admission admission;
  @Inject private AnswerReaders readers;
  @Inject private Seats seats;
  @Inject private AnswerMails mails;
  @Inject private Post post;

  /** What answers to mails about this session are about. */
  static Topic about(UUID session) {
    return new Topic(KIND, session);
  }

  @Override
  public char kind() {
    return KIND;
  }

  @Override
  public Optional<FileOwner> filesOf(UUID session) {
    return admission.find(session).map(found -> AnswerFiles.of(found.id()));
  }

  @Override
  public void take(Answer answer) {
    var mail = answer.mail();
    if (mail.calendar() != null) {
      heed(mail.calendar(), answer);
    }
    if (!mail.text().isBlank() || !mail.attachments().isEmpty()) {
      admission.find(answer.thing()).ifPresent(session -> passOn(session, answer));
    }
  }

  /** Who says no in their calendar gives the seat back; a yes changes nothing. */
  private void heed(CalendarAnswer said, Answer answer) {
    var session = answer.thing();
    if (said.declines()
        && said.uid().equals(SessionEntries.uid(session))
        && admission.find(session).isPresent()) {
      seats.decline(admission.lock(session), answer.person().id(), said.sequence());
    }
  }

  private void passOn(PlannedSession session, Answer answer) {
    var occasion = "session-answer:" + answer.id();
    var person = answer.person();
    var refused =
        answer.files().stream().filter(file -> file.id().isEmpty()).map(AnswerFile::name).toList();
    post.send(
        MailKind.ANSWER,
        occasion,
        organisers(session, person),
        organiser ->
            mails.passedOn(
                Recipients.of(organiser),
                session.title(),
                session.id(),
                Recipients.of(person),
                answer.mail().text(),
                new Attached(kept(answer), refused, AnswerFiles.DAYS)));
    if (!refused.isEmpty()) {
      post.send(
          MailKind.ANSWER,
          occasion + ":files",
          person,
          writer ->
              mails.withoutFiles(Recipients.of(writer), session.title(), session.id(), refused));
    }
  }

  private static List<Attachment> kept(Answer answer) {
    return answer.files().stream()
        .flatMap(file -> file.id().map(id -> new Attachment(file.name(), id)).stream())
        .toList();
  }

  private List<Contact> organisers(PlannedSession session, Contact person) {
    var own = admission.creator(session.id()).filter(person.id()::equals).isPresent();
    return readers.of(session.id()).stream()
        .filter(reader -> own || !reader.id().equals(person.id()))
        .toList();
  }
}
