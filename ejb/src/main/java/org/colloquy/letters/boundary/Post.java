package org.colloquy.letters.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.letters.control.Dispatch;
import org.colloquy.members.boundary.Contact;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.mail.incoming.Topic;

/**
 * Writes to members, for the modules that have something to say to them: if and only if the
 * caller's transaction commits, once for a person and an occasion however often it is asked for,
 * and not to who cannot be reached or has stopped mails of this class.
 *
 * <pre>{@code
 * post.send(MailKind.SESSION, "session-changed:" + id + ":" + version, contacts, this::mail);
 * }</pre>
 */
@Dependent
public class Post {

  @Inject private Dispatch dispatch;

  /**
   * Sends one letter to each of these people.
   *
   * @param occasion why they are written to; at most 150 characters, with no name in it
   * @param letter is asked for whoever is written to, and for nobody else
   */
  public void send(
      MailKind kind, String occasion, Collection<Contact> people, Function<Contact, Mail> letter) {
    dispatch.send(kind, occasion, Optional.empty(), people, letter);
  }

  /**
   * The same, where people can answer by mail: what they write is taken to the {@link
   * org.colloquy.letters.AnswerHandler} of this topic's kind.
   */
  public void send(
      MailKind kind,
      String occasion,
      Topic topic,
      Collection<Contact> people,
      Function<Contact, Mail> letter) {
    dispatch.send(kind, occasion, Optional.of(topic), people, letter);
  }

  /** The same to one person. */
  public void send(MailKind kind, String occasion, Contact person, Function<Contact, Mail> letter) {
    send(kind, occasion, List.of(person), letter);
  }
}
