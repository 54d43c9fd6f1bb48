package org.colloquy.tenants.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/** The mail server of the settings. */
final class SmtpServer {

  private static final String TIMEOUT_MILLIS = "10000";

  private final Session session;
  private final String from;

  private SmtpServer(Session session, String from) {
    this.session = session;
    this.from = from;
  }

  /** The configured server; none where no host is set. */
  static Optional<SmtpServer> of(Settings settings) {
    return settings
        .find(Setting.SMTP_HOST)
        .map(host -> new SmtpServer(session(host, settings), from(settings)));
  }

  /** Sends; the id makes a second copy of the same mail recognisable to who receives it. */
  void send(Mail mail, UUID id, Instant at) throws MessagingException {
    var sender = new InternetAddress(from);
    var message = new Identified(session, "<" + id + "@" + domainOf(sender) + ">");
    message.setFrom(sender);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().value()));
    message.setSubject(mail.subject(), "UTF-8");
    message.setText(mail.text(), "UTF-8");
    message.setSentDate(Date.from(at));
    message.saveChanges();
    Transport.send(message);
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
