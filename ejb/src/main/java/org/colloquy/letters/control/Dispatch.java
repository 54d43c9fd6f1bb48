package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.letters.MailChoice;
import org.colloquy.letters.entity.SentLetter;
import org.colloquy.members.boundary.Contact;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.mail.incoming.Topic;
import org.colloquy.tenants.secrets.Tokens;

/** Sends letters, in the transaction of whoever has them sent. */
@Dependent
public class Dispatch {

  @Inject private LetterRows rows;
  @Inject private StoppableMail stoppable;
  @Inject private AnswerAddresses answers;
  @Inject private AddressFaults faults;
  @Inject private Later later;
  @Inject private Clock clock;

  public void send(
      MailKind kind,
      String occasion,
      Optional<Topic> topic,
      Collection<Contact> people,
      Function<Contact, Mail> letter) {
    var digest = Tokens.digest(occasion);
    var ids = people.stream().map(Contact::id).toList();
    var choices = rows.choices(ids);
    var written = rows.written(ids, digest);
    var unreachable = faults.of(people);
    for (var person : people) {
      if (person.email().isPresent()
          && choices.getOrDefault(person.id(), MailChoice.USUAL).wants(kind.mailClass())
          && !unreachable.containsKey(person.id())
          && !written.contains(person.id())) {
        rows.add(new SentLetter(Ids.next(), person.id(), digest, kind, clock.instant()));
        later.send(
            mail(kind, person.id(), topic, letter.apply(person)), occasion + ":" + person.id());
      }
    }
  }

  private Mail mail(MailKind kind, UUID member, Optional<Topic> topic, Mail letter) {
    if (letter.kind() != kind) {
      throw new IllegalArgumentException("Asked for as " + kind + ", written as " + letter.kind());
    }
    return answers.on(stoppable.of(letter, member), member, topic);
  }
}
