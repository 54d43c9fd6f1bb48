package org.colloquy.tenants.mail.incoming;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.mail.incoming.IncomingMail.Bounce;
import org.colloquy.tenants.mail.incoming.IncomingMail.CalendarAnswer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Makes of a message what {@link IncomingMail} says of it. */
final class MailReader {

  /** Headers in which a server notes for which of its addresses a mail came. */
  private static final List<String> DELIVERED =
      List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

  private static final Pattern ANSWER_MARK =
      Pattern.compile("(?i)^((re|aw|tr|fw|fwd|rép|res|sv|antw)\\s*(\\[\\d+])?\\s*:\\s*)+");

  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_REASON = 300;
  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 200;

  private final MimeMessage message;
  private String plain;
  private String html;
  private final List<String> attachments = new ArrayList<>();
  private final List<Part> attached = new ArrayList<>();
  private Bounce bounce;
  private CalendarAnswer calendar;
  private int parts;

  private MailReader(MimeMessage message) {
    this.message = message;
  }

  /**
   * A mail as it was read.
   *
   * @param attached what has those names, not read yet
   */
  record Taken(IncomingMail mail, List<Part> attached) {}

  /** Reads it; empty where it was sent to none of the addresses for answers. */
  static Optional<Taken> take(MimeMessage message) throws MessagingException, IOException {
    var to = addressed(message);
    if (to.isEmpty()) {
      return Optional.empty();
    }
    var reader = new MailReader(message);
    reader.part(message, 0);
    return Optional.of(new Taken(reader.mail(to.get()), List.copyOf(reader.attached)));
  }

  /** What it says, without what is attached. */
  static Optional<IncomingMail> read(MimeMessage message) throws MessagingException, IOException {
    return take(message).map(Taken::mail);
  }

  /**
   * Whether a program sent it of its own, such as somebody's holiday or a list: it is never
   * answered, or two programs would write to each other for ever. (A bounce is one too.)
   */
  static boolean isAutomatic(MimeMessage message) throws MessagingException {
    return !first(message, "Auto-Submitted")
            .orElse("no")
            .strip()
            .toLowerCase(Locale.ROOT)
            .startsWith("no")
        || first(message, "Precedence")
            .map(said -> said.strip().toLowerCase(Locale.ROOT))
            .filter(List.of("bulk", "junk", "list", "auto_reply")::contains)
            .isPresent()
        || Stream.of("List-Id", "X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Loop")
            .anyMatch(name -> has(message, name))
        || first(message, "Return-Path").filter(path -> path.strip().equals("<>")).isPresent()
        || sender(message).filter(MailReader::isServer).isPresent();
  }

  private static boolean isServer(EmailAddress from) {
    return List.of("mailer-daemon", "postmaster").contains(from.localPart());
  }

  private IncomingMail mail(EmailAddress to) throws MessagingException, IOException {
    var subject = ANSWER_MARK.matcher(Line.of(String.valueOf(subject()))).replaceFirst("").strip();
    return new IncomingMail(
        to.value(),
        sender(message).map(EmailAddress::value).orElse(null),
        Line.shortened(subject, LONGEST_SUBJECT),
        cut(WrittenText.of(plain == null ? readable(html) : plain), LONGEST_TEXT),
        attachments,
        bounce,
        calendar);
  }

  private String subject() throws MessagingException {
    var subject = message.getSubject();
    return subject == null ? "" : subject;
  }

  private void part(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      return;
    }
    if (part.isMimeType("message/delivery-status")) {
      bounce = bounce(part);
    } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
      // What came back, or was forwarded: not what anybody wrote now.
      return;
    } else if (part.isMimeType("multipart/*")) {
      parts((Multipart) part.getContent(), depth);
    } else if (part.isMimeType("text/calendar")) {
      calendar = CalendarReplies.read(text(part)).orElse(calendar);
    } else if (isAttached(part)) {
      attachments.add(name(part));
      attached.add(part);
    } else if (part.isMimeType("text/plain") && plain == null) {
      plain = text(part);
    } else if (part.isMimeType("text/html") && html == null) {
      html = text(part);
    }
  }

  private void parts(Multipart all, int depth) throws MessagingException, IOException {
    for (var at = 0; at < all.getCount(); at++) {
      part(all.getBodyPart(at), depth + 1);
    }
  }

  private static boolean isAttached(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        || part.getFileName() != null
        || !part.isMimeType("text/*");
  }

  private static String name(Part part) throws MessagingException, IOException {
    var name = part.getFileName();
    return name == null ? "?" : Line.shortened(Line.of(MimeUtility.decodeText(name)), 200);
  }

  /** In the charset that it names, and in UTF-8 where it names none that there is. */
  private static String text(Part part) throws MessagingException, IOException {
    try (var bytes = part.getInputStream()) {
      var content = bytes.readNBytes(4 * LONGEST_TEXT);
      var type = new jakarta.mail.internet.ContentType(part.getContentType());
      var charset = MimeUtility.javaCharset(type.getParameter("charset"));
      return new String(
          content,
          charset == null || !isCharset(charset)
              ? StandardCharsets.UTF_8
              : java.nio.charset.Charset.forName(charset));
    }
  }

  private static boolean isCharset(String name) {
    try {
      return java.nio.charset.Charset.isSupported(name);
    } catch (java.nio.charset.IllegalCharsetNameException e) {
      return false;
    }
  }

  /** The text of a page, in its lines, without what it quotes. */
  private static String readable(String page) {
    if (page == null) {
      return "";
    }
    Document document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false);
    document.select("blockquote, .gmail_quote, #divRplyFwdMsg ~ *, #divRplyFwdMsg").remove();
    document.select("p, div, li, tr").forEach(block -> block.appendText("\n"));
    return document.wholeText().replaceAll("[ \\t\\x0B\\f]+", " ").replaceAll("\\n{3,}", "\n\n");
  }

  /** Each recipient has a part of its own; ours have one recipient. */
  private static Bounce bounce(Part report) throws MessagingException, IOException {
    try (InputStream said = report.getInputStream()) {
      var mail = new InternetHeaders(said, true);
      var recipient = new InternetHeaders(said, true);
      var some = recipient.getHeader("Action") == null ? mail : recipient;
      var action = one(some, "Action").strip().toLowerCase(Locale.ROOT);
      var status = one(some, "Status").strip();
      var why = one(some, "Diagnostic-Code").replaceFirst("(?i)^\\s*[a-z0-9-]+\\s*;", "");
      return new Bounce(
          action.equals("failed") && status.startsWith("5"),
          Line.shortened(Line.of(status), 20),
          Line.shortened(Line.of(why), LONGEST_REASON));
    }
  }

  private static String one(InternetHeaders headers, String name) {
    var value = headers.getHeader(name, null);
    return value == null ? "" : value;
  }

  private static Optional<EmailAddress> addressed(MimeMessage message) throws MessagingException {
    for (var header : DELIVERED) {
      var values = message.getHeader(header);
      if (values != null) {
        var found =
            Arrays.stream(values)
                .flatMap(MailReader::addresses)
                .filter(address -> ReplyAddresses.read(address).isPresent())
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Stream<EmailAddress> addresses(String header) {
    try {
      return Arrays.stream(InternetAddress.parseHeader(header, false))
          .map(InternetAddress::getAddress)
          .filter(address -> address != null && EmailAddress.isIn(address))
          .map(EmailAddress::new);
    } catch (MessagingException e) {
      return Stream.empty();
    }
  }

  private static Optional<EmailAddress> sender(MimeMessage message) throws MessagingException {
    Address[] from;
    try {
      from = message.getFrom();
    } catch (jakarta.mail.internet.AddressException e) {
      return Optional.empty();
    }
    return from != null
            && from.length == 1
            && from[0] instanceof InternetAddress one
            && one.getAddress() != null
            && EmailAddress.isIn(one.getAddress())
        ? Optional.of(new EmailAddress(one.getAddress()))
        : Optional.empty();
  }

  private static Optional<String> first(MimeMessage message, String header)
      throws MessagingException {
    var values = message.getHeader(header);
    return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0]);
  }

  private static boolean has(MimeMessage message, String header) {
    try {
      return message.getHeader(header) != null;
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "…";
  }
}
