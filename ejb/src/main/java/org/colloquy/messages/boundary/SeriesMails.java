package org.colloquy.messages.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.words.Dates;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/**
 * The mails about several dates of a series at once: each date on a line of its own, in the
 * reader's zone and with the organiser's beside it where it differs.
 */
@Dependent
public class SeriesMails {
  private static final int LONGEST_SUBJECT = 150;

  private final Sites sites;
  private final OwnWords own;

  @Inject
  public SeriesMails(Sites sites, OwnWords own) {
    this.sites = sites;
    this.own = own;
  }

  public Mail registered(Recipient to, SeriesFacts series) {
    return compose(MailKind.REGISTRATION, "registered", to, series, null);
  }

  /** That they gave all of it back. */
  public Mail left(Recipient to, SeriesFacts series) {
    return compose(MailKind.REGISTRATION, "left", to, series, null);
  }

  public Mail changed(Recipient to, SeriesFacts series) {
    return compose(MailKind.SESSION, "changed", to, series, null);
  }

  /** Says why, when the organiser did (the note may be null). */
  public Mail cancelled(Recipient to, SeriesFacts series, String note) {
    return compose(MailKind.SESSION, "cancelled", to, series, note);
  }

  private Mail compose(MailKind kind, String news, Recipient to, SeriesFacts series, String note) {
    Tenant network = BoundTenant.current();
    Words words = SessionMails.words(to, own.vocabulary());
    String key = "series-" + news;
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.say("greeting", to.name()));
    paragraphs.add(words.say(key + ".text", series.title()));
    if (note != null) {
      paragraphs.add(words.say("note", note.strip()));
    }
    paragraphs.add(
        series.days().stream().map(day -> line(words, to, day)).collect(Collectors.joining("\n")));
    if (words.has(key + ".next")) {
      paragraphs.add(words.say(key + ".next"));
    }
    paragraphs.add(sites.of(network) + "/series/" + series.id());
    paragraphs.add(words.say("footer", network.name()));
    return new Mail(
            to.email(),
            kind,
            Line.shortened(Line.of(words.say(key + ".subject", series.title())), LONGEST_SUBJECT),
            String.join("\n\n", paragraphs))
        .in(words.language())
        .inThread("series-" + series.id());
  }

  private static String line(Words words, Recipient to, SeriesFacts.Day day) {
    SessionFacts session = day.session();
    Dates here = new Dates(words.language(), to.zone());
    StringBuilder line =
        new StringBuilder(here.daySpan(session.startsAt(), session.endsAt()))
            .append(" (")
            .append(here.zoneName());
    if (!here.sameClock(session.zone(), session.startsAt())) {
      Dates there = new Dates(words.language(), session.zone());
      line.append("; ")
          .append(there.span(session.startsAt(), session.endsAt()))
          .append(' ')
          .append(there.zoneName());
    }
    line.append(')');
    return day.waiting() ? words.say("series-waiting", line.toString()) : line.toString();
  }
}
