package org.colloquy.messages.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.mail.incoming.IncomingMail;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/** The mails about what people answer by mail, in the reader's language. */
@Dependent
public class AnswerMails {

  private static final String BUNDLE = "org.colloquy.messages.sessions";
  private static final int LONGEST_SUBJECT = 150;

  @Inject private Sites sites;
  @Inject private OwnWords vocabulary;

  /** What somebody wrote, to who organises the session; answered to them directly. */
  public Mail passedOn(
      Recipient to, String title, UUID session, Recipient writer, IncomingMail answer) {
    var words = words(to);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.say("greeting", to.name()));
    paragraphs.add(words.say("answer.text", writer.name(), title));
    paragraphs.add(answer.text().isBlank() ? words.say("answer.empty") : quoted(answer.text()));
    if (!answer.attachments().isEmpty()) {
      paragraphs.add(words.say("answer.files", String.join(", ", answer.attachments())));
    }
    paragraphs.add(words.say("answer.next", writer.name(), writer.email().value()));
    paragraphs.add(address(session));
    return mail(to, words.say("answer.subject", writer.name(), title), paragraphs)
        .answeredTo(writer.email());
  }

  /** To who wrote: what was attached did not go on. */
  public Mail withoutFiles(Recipient to, String title, UUID session, IncomingMail answer) {
    var words = words(to);
    return mail(
        to,
        words.say("files.subject", title),
        List.of(
            words.say("greeting", to.name()),
            words.say("files.text", title, String.join(", ", answer.attachments())),
            address(session)));
  }

  private String address(UUID session) {
    return sites.of(BoundTenant.current()) + "/sessions/" + session;
  }

  private Words words(Recipient to) {
    return Words.of(
        BUNDLE, to.language(), vocabulary.vocabulary(), AnswerMails.class.getClassLoader());
  }

  private static Mail mail(Recipient to, String subject, List<String> paragraphs) {
    return new Mail(
            to.email(),
            MailKind.ANSWER,
            Line.shortened(Line.of(subject), LONGEST_SUBJECT),
            String.join("\n\n", paragraphs))
        .in(to.language());
  }

  /** So that it is seen who says what, whatever it looks like. */
  private static String quoted(String text) {
    return text.lines().map(line -> "> " + line).reduce((a, b) -> a + "\n" + b).orElse("");
  }
}
