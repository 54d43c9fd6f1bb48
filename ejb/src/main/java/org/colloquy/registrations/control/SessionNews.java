package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colloquy.letters.NewsItem;
import org.colloquy.letters.NewsSource;
import org.colloquy.letters.boundary.News;
import org.colloquy.members.boundary.Contact;
import org.colloquy.messages.boundary.SessionMails;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.SessionPublished;
import org.colloquy.sessions.boundary.Admission;
import org.colloquy.sessions.boundary.Audience;
import org.colloquy.tenants.mail.MailKind;

/**
 * That there is a session to come to, for those whom it is meant for: not once it has begun or was
 * called off, and not for who has answered it already.
 */
@ApplicationScoped
public class SessionNews implements NewsSource {

  private static final String CODE = "session";

  @Inject private Admission admission;
  @Inject private Audience audience;
  @Inject private RegistrationQueries registrations;
  @Inject private SessionMails mails;
  @Inject private News news;

  void published(@Observes SessionPublished published) {
    if (published.news() && published.session().open()) {
      news.tell(CODE, published.session().id());
    }
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public MailKind kind() {
    return MailKind.NEWS;
  }

  @Override
  public Readers readers(UUID session, UUID after, int most) {
    return isOpen(session) ? Readers.of(audience.next(session, after, most), most) : Readers.NONE;
  }

  @Override
  public Set<UUID> stillNewTo(UUID session, Collection<UUID> people) {
    if (!isOpen(session)) {
      return Set.of();
    }
    Set<UUID> those = new HashSet<>(audience.among(session, people));
    those.removeAll(registrations.answered(session, those));
    return those;
  }

  @Override
  public NewsItem item(UUID id, Contact reader) {
    PlannedSession session = admission.find(id).orElseThrow();
    return new NewsItem(
        session.title(),
        mails.announcement(Recipients.of(reader), Facts.of(session)),
        session.startsAt());
  }

  private boolean isOpen(UUID session) {
    return admission.find(session).filter(PlannedSession::open).isPresent();
  }
}
