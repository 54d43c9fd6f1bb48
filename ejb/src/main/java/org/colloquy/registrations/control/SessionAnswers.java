package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.colloquy.letters.Answer;
import org.colloquy.letters.AnswerHandler;
import org.colloquy.letters.boundary.Post;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.messages.boundary.AnswerMails;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.mail.incoming.Topic;

/**
 * What people answer to a mail about a session goes to who organises it: the one who created it, or
 * the network's admins where that person is gone. They answer directly, so the one who wrote is
 * named with their address.
 */
@ApplicationScoped
public class SessionAnswers implements AnswerHandler {

  private static final char KIND = 's';

  @Inject private Admission admission;
  @Inject private Contacts contacts;
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
  public void take(Answer answer) {
    var mail = answer.mail();
    if (!mail.text().isBlank() || !mail.attachments().isEmpty()) {
      admission.find(answer.thing()).ifPresent(session -> passOn(session, answer));
    }
  }

  private void passOn(PlannedSession session, Answer answer) {
    var occasion = "session-answer:" + answer.id();
    var person = answer.person();
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
                answer.mail()));
    if (!answer.mail().attachments().isEmpty()) {
      post.send(
          MailKind.ANSWER,
          occasion + ":files",
          person,
          writer ->
              mails.withoutFiles(
                  Recipients.of(writer), session.title(), session.id(), answer.mail()));
    }
  }

  private List<Contact> organisers(PlannedSession session, Contact person) {
    return admission
        .creator(session.id())
        .flatMap(contacts::of)
        .filter(Contact::active)
        .map(List::of)
        .orElseGet(
            () ->
                contacts.holding(Roles.NETWORK_ADMIN).stream()
                    .filter(admin -> !admin.id().equals(person.id()))
                    .toList());
  }
}
