package org.colloquy.tenants.mail.incoming;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/** The mailbox of the settings, on its IMAP server. */
final class Mailbox {

  private static final String TIMEOUT_MILLIS = "10000";

  /** In one go; the next round takes the next ones. */
  private static final int AT_ONCE = 100;

  private final Properties properties;
  private final String protocol;
  private final String host;
  private final String user;
  private final String password;

  private Mailbox(String host, Settings settings) {
    this.host = host;
    var tls = settings.flag(Setting.IMAP_TLS);
    protocol = tls ? "imaps" : "imap";
    user = settings.get(Setting.IMAP_USER);
    password = settings.get(Setting.IMAP_PASSWORD);
    properties = new Properties();
    properties.setProperty("mail." + protocol + ".port", settings.get(Setting.IMAP_PORT));
    properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    for (var timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
      properties.setProperty("mail." + protocol + "." + timeout, TIMEOUT_MILLIS);
    }
  }

  /** The configured one; none where no host is set. */
  static Optional<Mailbox> of(Settings settings) {
    return settings.find(Setting.IMAP_HOST).map(host -> new Mailbox(host, settings));
  }

  /** What becomes of a message. */
  enum Fate {
    /** It is noted elsewhere, or of no use: it goes. */
    TAKEN,
    /** Somebody has to look at it: it stays, marked as seen and flagged. */
    LEFT
  }

  @FunctionalInterface
  interface Taker {
    Fate take(MimeMessage message) throws MessagingException;
  }

  /** Hands over each message that nobody has seen; one that the taker throws at is tried again. */
  void each(Taker taker) throws MessagingException {
    try (Store store = Session.getInstance(properties).getStore(protocol)) {
      store.connect(host, user, password);
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_WRITE);
        for (var message : unseen(inbox)) {
          var mime = (MimeMessage) message;
          if (taker.take(mime) == Fate.TAKEN) {
            message.setFlag(Flags.Flag.DELETED, true);
          } else {
            message.setFlag(Flags.Flag.SEEN, true);
            message.setFlag(Flags.Flag.FLAGGED, true);
          }
        }
      }
    }
  }

  private static List<Message> unseen(Folder inbox) throws MessagingException {
    var all = inbox.getMessages();
    var flags = new FetchProfile();
    flags.add(FetchProfile.Item.FLAGS);
    inbox.fetch(all, flags);
    return Arrays.stream(all).filter(Mailbox::isNew).limit(AT_ONCE).toList();
  }

  private static boolean isNew(Message message) {
    try {
      return !message.isSet(Flags.Flag.FLAGGED) && !message.isSet(Flags.Flag.DELETED);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
