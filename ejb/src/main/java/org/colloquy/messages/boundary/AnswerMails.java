package org.colloquy.messages.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/** The mails about what people answer by mail, in the reader's language. */
@Dependent
public class AnswerMails {

  private static final String BUNDLE = "org.colloquy.messages.sessions";
  private static final int LONGEST_SUBJECT = 150;

  /** A file that is kept. */
  public record Attachment(String name, UUID id) {}

  /**
   * What was attached to an answer.
   *
   * @param refused the names of what was not taken
   * @param days for how long what was taken is kept
   */
  public record Attached(List<Attachment> kept, List<String> refused, int days) {}

  @Inject private Sites sites;
  @Inject private OwnWords vocabulary;

  /** What somebody wrote, to who organises the session; answered to them directly. */
  public Mail passedOn(
      Recipient to,
      String title,
      UUID session,
      Recipient writer,
      String answer,
      Attached attached) {
    var words = words(to);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.say("greeting", to.name()));
    paragraphs.add(words.say("answer.text", writer.name(), title));
    paragraphs.add(answer.isBlank() ? words.say("answer.empty") : quoted(answer));
    if (!attached.kept().isEmpty()) {
      paragraphs.add(words.say("answer.files", attached.days()) + files(attached.kept()));
    }
    if (!attached.refused().isEmpty()) {
      paragraphs.add(words.say("answer.refused", String.join(", ", attached.refused())));
    }
    paragraphs.add(words.say("answer.next", writer.name(), writer.email().value()));
    paragraphs.add(address(session));
    return mail(to, words.say("answer.subject", writer.name(), title), paragraphs)
        .answeredTo(writer.email());
  }

  /** To who wrote: some of what was attached was not taken. */
  public Mail withoutFiles(Recipient to, String title, UUID session, List<String> refused) {
    var words = words(to);
    return mail(
        to,
        words.say("files.subject", title),
        List.of(
            words.say("greeting", to.name()),
            words.say("files.text", title, String.join(", ", refused)),
            address(session)));
  }

  /** A line each, by the name that its writer gave it. */
  private String files(List<Attachment> kept) {
    return kept.stream()
        .map(
            file ->
                "\n" + file.name() + ": " + sites.of(BoundTenant.current()) + "/files/" + file.id())
        .collect(Collectors.joining());
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
