package org.colloquy.tenants.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/**
 * Connections to the mail server that are kept open for the next mail: opening one, with TLS and a
 * login, takes longer than sending. As many are open as mails are sent at once. One that has been
 * idle is asked whether it still is one; one that failed, or was used often, is closed.
 */
final class SmtpConnections implements AutoCloseable {

  private static final Logger LOG = System.getLogger(SmtpConnections.class.getName());

  /** Servers end a connection after a few minutes, or after so many mails. */
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);

  private static final String ENVELOPE = "mail.smtp.from";
  private static final Duration SURE = Duration.ofSeconds(1);
  private static final int MOST_MAILS = 100;

  private final Supplier<Session> sessions;
  private final Clock clock;
  private final ConcurrentLinkedDeque<Open> idle = new ConcurrentLinkedDeque<>();

  /**
   * @param sessions makes one for each connection, since it is by the session that a mail is given
   *     its address for returns
   */
  SmtpConnections(Supplier<Session> sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  private record Open(Session session, Transport transport, int mails, Instant used) {}

  /**
   * @param returns where word goes that it could not be delivered; null for the sender's address
   */
  void send(MimeMessage message, String returns) throws MessagingException {
    var open = take();
    if (returns == null) {
      open.session().getProperties().remove(ENVELOPE);
    } else {
      open.session().getProperties().setProperty(ENVELOPE, returns);
    }
    try {
      open.transport().sendMessage(message, message.getAllRecipients());
    } catch (MessagingException | RuntimeException e) {
      close(open.transport());
      throw e;
    }
    var mails = open.mails() + 1;
    if (mails < MOST_MAILS) {
      idle.push(new Open(open.session(), open.transport(), mails, clock.instant()));
    } else {
      close(open.transport());
    }
  }

  private Open take() throws MessagingException {
    for (var open = idle.poll(); open != null; open = idle.poll()) {
      if (isGood(open)) {
        return open;
      }
      close(open.transport());
    }
    var session = sessions.get();
    var transport = session.getTransport();
    transport.connect();
    return new Open(session, transport, 0, clock.instant());
  }

  private boolean isGood(Open open) {
    var unused = Duration.between(open.used(), clock.instant());
    return unused.compareTo(LONGEST_IDLE) < 0
        && (unused.compareTo(SURE) < 0 || open.transport().isConnected());
  }

  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.DEBUG, "The mail server did not say goodbye", e);
    }
  }

  @Override
  public void close() {
    for (var open = idle.poll(); open != null; open = idle.poll()) {
      close(open.transport());
    }
  }
}
