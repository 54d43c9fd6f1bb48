package org.colloquy.messages.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.words.Dates;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/**
 * The mails about sessions, in the reader's language, with times in the reader's zone and the
 * organiser's beside it where it differs. All about one session are one thread. They never carry
 * the link to join: a forwarded mail would let anybody in.
 */
@Dependent
public class SessionMails {

  private static final String BUNDLE = "org.colloquy.messages.sessions";
  private static final int LONGEST_SUBJECT = 150;
  private static final String LEFT = "left";
  private static final String PASSED_ON = "passed-on";

  private final Sites sites;
  private final Supplier<Vocabulary> vocabulary;

  @Inject
  public SessionMails(Sites sites, OwnWords words) {
    this(sites, words::vocabulary);
  }

  SessionMails(Sites sites, Supplier<Vocabulary> vocabulary) {
    this.sites = sites;
    this.vocabulary = vocabulary;
  }

  public Mail registered(Recipient to, SessionFacts session, AnswerLinks answers) {
    return compose(MailKind.REGISTRATION, "registered", to, session, "", answers);
  }

  public Mail waiting(Recipient to, SessionFacts session, AnswerLinks answers) {
    return compose(MailKind.REGISTRATION, "waiting", to, session, "", answers);
  }

  /** That they gave their seat back, and how to come after all. */
  public Mail left(Recipient to, SessionFacts session, AnswerLinks answers) {
    return compose(MailKind.REGISTRATION, LEFT, to, session, "", answers);
  }

  public Mail movedUp(Recipient to, SessionFacts session, AnswerLinks answers) {
    return compose(MailKind.SESSION, "moved-up", to, session, "", answers);
  }

  /**
   * That a place is held for them until then.
   *
   * @param take the link by which they take it
   */
  public Mail offered(Recipient to, SessionFacts session, Instant until, String take) {
    Words words = words(to);
    Dates here = new Dates(words.language(), to.zone());
    return compose(
        MailKind.SESSION,
        "offered",
        to,
        session,
        List.of(
            words.say("offered.until", here.day(until), here.clock(until), here.zoneName()),
            words.say("offered.take", take)));
  }

  /** That they did not take it in time. */
  public Mail passedOn(Recipient to, SessionFacts session, AnswerLinks answers) {
    return compose(
        MailKind.SESSION,
        PASSED_ON,
        to,
        session,
        session.way() == null ? List.of(words(to).say("comes", answers.comes())) : List.of());
  }

  /**
   * That the session is near.
   *
   * @param lead how near: {@code week}, {@code day} or {@code hour}
   */
  public Mail reminder(Recipient to, SessionFacts session, String lead, AnswerLinks answers) {
    return compose(MailKind.REMINDER, "in-" + lead, to, session, "", answers);
  }

  public Mail changed(Recipient to, SessionFacts session, AnswerLinks answers) {
    return compose(MailKind.SESSION, "changed", to, session, "", answers);
  }

  /** Says why, when the organiser did (the note may be null). */
  public Mail cancelled(Recipient to, SessionFacts session, String note) {
    return compose(
        MailKind.SESSION, "cancelled", to, session, note == null ? "" : note.strip(), null);
  }

  /** Asks who may answer for the network whether it takes part; the id is the invitation's. */
  public Mail invited(Recipient to, SessionFacts jointSession) {
    return compose(
        MailKind.EXCHANGE,
        "invited",
        to,
        jointSession,
        "",
        null,
        "/exchange/invitations/",
        "invited.footer");
  }

  /** That there is a session to come to: a few lines among other news. */
  public String announcement(Recipient to, SessionFacts session) {
    Words words = words(to);
    return String.join(
        "\n",
        session.title(),
        facts(words, to, session),
        words.say("look", sites.of(BoundTenant.current()) + "/sessions/" + session.id()));
  }

  /** With these paragraphs after what is said of the session. */
  private Mail compose(
      MailKind kind, String news, Recipient to, SessionFacts session, List<String> more) {
    Tenant network = BoundTenant.current();
    Words words = words(to);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.say("greeting", to.name()));
    paragraphs.add(words.say(news + ".text", session.title()));
    paragraphs.add(facts(words, to, session));
    paragraphs.addAll(more);
    paragraphs.add(words.say(news + ".next"));
    paragraphs.add(sites.of(network) + "/sessions/" + session.id());
    paragraphs.add(words.say("footer", network.name()));
    return mail(kind, news, to, session, words, paragraphs);
  }

  private static Mail mail(
      MailKind kind,
      String news,
      Recipient to,
      SessionFacts session,
      Words words,
      List<String> paragraphs) {
    return new Mail(
            to.email(),
            kind,
            Line.shortened(Line.of(words.say(news + ".subject", session.title())), LONGEST_SUBJECT),
            String.join("\n\n", paragraphs))
        .in(words.language())
        .inThread("session-" + session.id());
  }

  private Words words(Recipient to) {
    return words(to, vocabulary.get());
  }

  static Words words(Recipient to, Vocabulary own) {
    return Words.of(BUNDLE, to.language(), own, SessionMails.class.getClassLoader());
  }

  private Mail compose(
      MailKind kind,
      String news,
      Recipient to,
      SessionFacts session,
      String note,
      AnswerLinks answers) {
    return compose(kind, news, to, session, note, answers, "/sessions/", "footer");
  }

  private Mail compose(
      MailKind kind,
      String news,
      Recipient to,
      SessionFacts session,
      String note,
      AnswerLinks answers,
      String page,
      String footer) {
    Tenant network = BoundTenant.current();
    Words words = words(to);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.say("greeting", to.name()));
    paragraphs.add(words.say(news + ".text", session.title()));
    if (!note.isEmpty()) {
      paragraphs.add(words.say("note", note));
    }
    paragraphs.add(facts(words, to, session));
    if (words.has(news + ".next")) {
      paragraphs.add(words.say(news + ".next"));
    }
    paragraphs.add(sites.of(network) + page + session.id());
    if (answers != null) {
      if (!news.equals(LEFT)) {
        paragraphs.add(words.say("cannot-come", answers.cannotCome()));
      }
      paragraphs.add(words.say("comes", answers.comes()));
    }
    paragraphs.add(words.say(footer, network.name()));
    return mail(kind, news, to, session, words, paragraphs);
  }

  static String facts(Words words, Recipient to, SessionFacts session) {
    Dates here = new Dates(words.language(), to.zone());
    List<String> lines = new ArrayList<>();
    lines.add(words.say("when", span(here, session)));
    if (!here.sameClock(session.zone(), session.startsAt())) {
      lines.add(words.say("there", span(new Dates(words.language(), session.zone()), session)));
    }
    if (session.way() != null) {
      lines.add(words.say("way." + session.way()));
    }
    if (session.place() != null) {
      lines.add(words.say("where", session.place()));
    }
    if (session.online()) {
      lines.add(words.say("online"));
    }
    return String.join("\n", lines);
  }

  /** "Tuesday 1 December 2026, 14:00 – 15:30 (Europe/London)". */
  private static String span(Dates dates, SessionFacts session) {
    return session.sittings().blocks().stream()
            .map(block -> dates.daySpan(block.start(), block.end()))
            .collect(Collectors.joining("\n"))
        + " ("
        + dates.zoneName()
        + ")";
  }
}
