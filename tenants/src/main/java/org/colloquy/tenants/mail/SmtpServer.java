package org.colloquy.tenants.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/** The mail server of the settings. */
final class SmtpServer implements AutoCloseable {

  private static final String TIMEOUT_MILLIS = "10000";

  private final Session session;
  private final SmtpConnections connections;
  private final HtmlPart html;
  private final String from;

  private SmtpServer(String host, Settings settings, Clock clock) {
    this.session = session(host, settings);
    this.connections = new SmtpConnections(() -> session(host, settings), clock);
    this.html = new HtmlPart(HtmlPart.below(settings.uri(Setting.BASE_URL)));
    this.from = from(settings);
  }

  /** The configured server; none where no host is set. */
  static Optional<SmtpServer> of(Settings settings, Clock clock) {
    return settings.find(Setting.SMTP_HOST).map(host -> new SmtpServer(host, settings, clock));
  }

  /** Sends; the id makes a second copy of the same mail recognisable to who receives it. */
  void send(Mail mail, UUID id, Instant at) throws MessagingException {
    var returns = mail.head().returns();
    connections.send(message(mail, id, at), returns == null ? null : returns.value());
  }

  @Override
  public void close() {
    connections.close();
  }

  private MimeMessage message(Mail mail, UUID id, Instant at) throws MessagingException {
    var sender = new InternetAddress(from);
    var domain = domainOf(sender);
    var message = new Identified(session, "<" + id + "@" + domain + ">");
    message.setFrom(senderOf(mail));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value()));
    message.setSubject(mail.subject(), "UTF-8");
    message.setContent(alternatives(mail, at));
    message.setSentDate(Date.from(at));
    // Nobody's holiday has to be told of it.
    message.setHeader("Auto-Submitted", "auto-generated");
    var head = mail.head();
    if (head.language() != null) {
      message.setContentLanguage(new String[] {head.language().toLanguageTag()});
    }
    if (head.thread() != null) {
      // Nobody was sent the first of it: what all have in common is enough to show them together.
      var first = "<" + head.thread() + "@" + domain + ">";
      message.setHeader("In-Reply-To", first);
      message.setHeader("References", first);
    }
    if (head.answers() != null) {
      message.setReplyTo(new InternetAddress[] {new InternetAddress(head.answers().value())});
    }
    if (head.stop() != null) {
      message.setHeader("List-Unsubscribe", "<" + head.stop() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.saveChanges();
    return message;
  }

  /**
   * Calendars answer to whoever an entry comes from, and heed nothing from anybody else: where
   * answers are fetched, such a mail comes from the address for them.
   */
  private InternetAddress senderOf(Mail mail) throws MessagingException {
    var head = mail.head();
    if (head.entry() == null || head.answers() == null) {
      return new InternetAddress(from);
    }
    try {
      return new InternetAddress(head.answers().value(), head.entry().organiser(), "UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java knows UTF-8", e);
    }
  }

  /** The last of them is what a program shows that can. */
  private MimeMultipart alternatives(Mail mail, Instant at) throws MessagingException {
    var plain = new MimeBodyPart();
    plain.setText(mail.text(), "UTF-8", "plain");
    var shown = new MimeBodyPart();
    shown.setText(html.of(mail), "UTF-8", "html");
    var all = new MimeMultipart("alternative", plain, shown);
    var entry = mail.head().entry();
    if (entry != null) {
      var sender = new EmailAddress(senderOf(mail).getAddress());
      all.addBodyPart(CalendarPart.of(entry, sender, mail.to(), at));
    }
    return all;
  }

  private static String domainOf(InternetAddress sender) {
    var address = sender.getAddress();
    return address.substring(address.indexOf('@') + 1);
  }

  private static String from(Settings settings) {
    return settings
        .find(Setting.MAIL_FROM)
        .orElseGet(() -> "colloquy@" + settings.uri(Setting.BASE_URL).getHost());
  }

  private static Session session(String host, Settings settings) {
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", settings.get(Setting.SMTP_PORT));
    var starttls = settings.get(Setting.SMTP_STARTTLS);
    properties.setProperty("mail.smtp.starttls.enable", starttls);
    properties.setProperty("mail.smtp.starttls.required", starttls);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    // A server that hangs is not waited for once more to say goodbye.
    properties.setProperty("mail.smtp.quitwait", "false");
    for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.setProperty("mail.smtp." + timeout, TIMEOUT_MILLIS);
    }
    var user = settings.find(Setting.SMTP_USER);
    properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    return user.map(
            name ->
                Session.getInstance(properties, login(name, settings.get(Setting.SMTP_PASSWORD))))
        .orElseGet(() -> Session.getInstance(properties));
  }

  private static Authenticator login(String user, String password) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, password);
      }
    };
  }

  /** A message whose id is given: Jakarta Mail would make a new one each time it is saved. */
  private static final class Identified extends MimeMessage {

    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
