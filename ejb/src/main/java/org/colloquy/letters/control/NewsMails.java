package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.letters.NewsItem;
import org.colloquy.members.boundary.Contact;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/** The mails that bring news: one piece by itself, or all of a while together. */
@Dependent
class NewsMails {

  private static final String BUNDLE = "org.colloquy.letters.mail";
  private static final int LONGEST_SUBJECT = 150;

  /** What a reader looks through; the rest is on the pages. */
  private static final int MOST_ITEMS = 30;

  @Inject private Sites sites;
  @Inject private OwnWords vocabulary;

  Mail alone(MailKind kind, Contact reader, NewsItem item) {
    var words = words(reader);
    return mail(
        kind,
        reader,
        words,
        words.say("news.subject", item.title()),
        List.of(words.say("news.greeting", reader.name()), item.text()));
  }

  /**
   * @param items at least one
   */
  Mail together(MailKind kind, Contact reader, List<NewsItem> items) {
    var words = words(reader);
    var network = BoundTenant.current();
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.say("news.greeting", reader.name()));
    paragraphs.add(words.say("digest.text", network.name(), items.size()));
    items.stream()
        .sorted(Comparator.comparing(NewsItem::at).thenComparing(NewsItem::title))
        .limit(MOST_ITEMS)
        .map(NewsItem::text)
        .forEach(paragraphs::add);
    if (items.size() > MOST_ITEMS) {
      paragraphs.add(words.say("digest.more", items.size() - MOST_ITEMS, sites.of(network) + "/"));
    }
    return mail(kind, reader, words, words.say("digest.subject", network.name()), paragraphs);
  }

  private static Mail mail(
      MailKind kind, Contact reader, Words words, String subject, List<String> paragraphs) {
    List<String> all = new ArrayList<>(paragraphs);
    all.add(words.say("news.why", BoundTenant.current().name()));
    return new Mail(
            reader.email().orElseThrow(),
            kind,
            Line.shortened(Line.of(subject), LONGEST_SUBJECT),
            String.join("\n\n", all))
        .in(words.language());
  }

  private Words words(Contact reader) {
    return Words.of(
        BUNDLE,
        reader.language().orElseGet(() -> BoundTenant.current().language()),
        vocabulary.vocabulary(),
        NewsMails.class.getClassLoader());
  }
}
