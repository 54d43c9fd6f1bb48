package org.colloquy.tenants.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.mail.incoming.IncomingMail.Bounce;
import org.colloquy.tenants.mail.incoming.IncomingMail.CalendarAnswer;
import org.colloquy.tenants.secrets.SecretBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail as the programs of the world write it. */
class MailReaderTest {

  private static final String TO =
      new ReplyAddresses(
              new SecretBox(Base64.getEncoder().encodeToString(new byte[32])),
              new EmailAddress("reply@colloquy.example"))
          .of(new TenantId(Ids.next()), new Topic('s', Ids.next()), Ids.next())
          .value();

  private static MimeMessage message(String source) throws MessagingException {
    return message(source, StandardCharsets.UTF_8);
  }

  private static MimeMessage message(String source, Charset charset) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(source.replace("\n", "\r\n").getBytes(charset)));
  }

  private static String plain(String text) {
    return """
        From: Ada Okafor <ada@example.org>
        To: %s
        Subject: Re: RE: Sepsis
        Message-ID: <1@example.org>
        Content-Type: text/plain; charset=UTF-8

        %s"""
        .formatted(TO, text);
  }

  private static IncomingMail read(String source) throws MessagingException, IOException {
    return MailReader.read(message(source)).orElseThrow();
  }

  @Test
  void whoWroteWhatAboutWhat() throws Exception {
    var mail = read(plain("I bring two cases."));

    assertThat(mail.to()).isEqualTo(TO);
    assertThat(mail.from()).isEqualTo("ada@example.org");
    assertThat(mail.subject()).isEqualTo("Sepsis");
    assertThat(mail.text()).isEqualTo("I bring two cases.");
    assertThat(mail.bounce()).isNull();
    assertThat(mail.calendar()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Tue, 1 Dec 2026 at 10:00, Colloquy <no-reply@colloquy.example> wrote:",
        "On Tue, 1 Dec 2026 at 10:00, Colloquy and some more words\n<no-reply@colloquy.example> wrote:",
        "Le mar. 1 déc. 2026 à 10:00, Colloquy <no-reply@colloquy.example> a écrit :",
        "Em ter., 1 de dez. de 2026 às 10:00, Colloquy <no-reply@colloquy.example> escreveu:",
        "-----Original Message-----",
        "________________________________",
        "From: Colloquy <no-reply@colloquy.example>",
        "De : Colloquy <no-reply@colloquy.example>",
        "> ### Write above this line ###",
        "### Écrivez au-dessus de cette ligne ###",
        "-- "
      })
  void whatIsAnsweredIsLeftOut(String introduction) throws Exception {
    var mail = read(plain("Yes, I come.\n\nAda\n\n" + introduction + "\n> Dear Ada\n> Sepsis\n"));

    assertThat(mail.text()).isEqualTo("Yes, I come.\n\nAda");
  }

  @Test
  void whatOnlyLooksLikeAnIntroductionStays() throws Exception {
    var text = "On Tuesday I wrote:\nnothing. From: here on we go.\n> quoted by me\nand answered";

    assertThat(read(plain(text)).text()).isEqualTo(text);
  }

  @Test
  void aPageIsReadAsText() throws Exception {
    var mail =
        read(
            plain("").replace("text/plain", "text/html")
                + "<div>Oui,<br>à&nbsp;demain</div><script>x()</script>"
                + "<div class=\"gmail_quote\">Old</div><blockquote>Older</blockquote>");

    assertThat(mail.text().replace('\u00a0', ' ')).isEqualTo("Oui,\nà demain");
  }

  @Test
  void theTextOfSeveralPartsAndTheNamesOfFiles() throws Exception {
    var mail =
        read(
            """
            From: ada@example.org
            Delivered-To: %s
            To: somebody-else@example.org
            Subject: =?UTF-8?Q?R=C3=A9p=C2=A0:_S=C3=A9ance?=
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: multipart/alternative; boundary=y

            --y
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Voil=E0
            --y
            Content-Type: text/html

            <p>Not this</p>
            --y--
            --x
            Content-Type: image/png; name="photo.png"
            Content-Disposition: attachment; filename="photo.png"
            Content-Transfer-Encoding: base64

            AAAA
            --x--
            """
                .formatted(TO));

    assertThat(mail.text()).isEqualTo("Voilà");
    assertThat(mail.attachments()).containsExactly("photo.png");
  }

  @Test
  void aBounceSaysWhetherTryingAgainIsOfUse() throws Exception {
    assertThat(read(bounce("failed", "5.1.1")).bounce())
        .isEqualTo(new Bounce(true, "5.1.1", "550 5.1.1 No such user here"));
    assertThat(read(bounce("delayed", "4.4.1")).bounce().permanent()).isFalse();
    assertThat(read(bounce("failed", "4.2.2")).bounce().permanent()).as("full").isFalse();
    assertThat(MailReader.isAutomatic(message(bounce("failed", "5.1.1")))).isTrue();
  }

  private static String bounce(String action, String status) {
    return """
        Return-Path: <>
        From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
        To: %s
        Subject: Undelivered Mail Returned to Sender
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: text/plain

        I am sorry to have to inform you.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; ada@example.org
        Action: %s
        Status: %s
        Diagnostic-Code: smtp; 550 5.1.1 No such user
            here

        --b
        Content-Type: message/rfc822

        Subject: Sepsis
        Auto-Submitted: auto-generated

        Dear Ada
        --b--
        """
        .formatted(TO, action, status);
  }

  @Test
  void aCalendarAnswers() throws Exception {
    var mail =
        read(
            """
            From: ada@example.org
            To: %s
            Subject: Declined: Sepsis
            Content-Type: multipart/alternative; boundary=c

            --c
            Content-Type: text/plain

            --c
            Content-Type: text/calendar; charset=UTF-8; method=REPLY

            BEGIN:VCALENDAR
            PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
            VERSION:2.0
            METHOD:REPLY
            BEGIN:VEVENT
            ATTENDEE;CN=Ada;PARTSTAT=DECLINED:mailto:ada@exa
             mple.org
            DTSTAMP:20261201T090000Z
            SEQUENCE:2
            UID:0197-abc@colloquy.example
            END:VEVENT
            END:VCALENDAR

            --c--
            """
                .formatted(TO));

    assertThat(mail.calendar())
        .isEqualTo(new CalendarAnswer("0197-abc@colloquy.example", 2, "DECLINED"));
  }

  @Test
  void whatOnlyLooksLikeACalendarIsNone() {
    assertThat(CalendarReplies.read("BEGIN:VCALENDAR\nnonsense")).isEmpty();
    assertThat(CalendarReplies.read("")).isEmpty();
    assertThat(CalendarReplies.read("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auto-Submitted: auto-replied",
        "Precedence: bulk",
        "X-Autoreply: yes",
        "List-Id: <list.example.org>",
        "Return-Path: <>"
      })
  void programsThatAnswerOfThemselvesAreKnown(String header) throws Exception {
    assertThat(MailReader.isAutomatic(message(header + "\n" + plain("I am away.")))).isTrue();
    assertThat(MailReader.isAutomatic(message("Auto-Submitted: no\n" + plain("I am here."))))
        .isFalse();
  }

  @Test
  void mailToNobodyOfOursIsNone() throws Exception {
    assertThat(MailReader.read(message(plain("x").replace(TO, "reply@colloquy.example"))))
        .isEmpty();
  }

  /** Whatever comes, it is read or refused, and nothing runs away. */
  @Test
  void brokenMailDoesNoHarm() throws Exception {
    var deep = new StringBuilder("To: " + TO + "\nContent-Type: multipart/mixed; boundary=z\n\n");
    for (var i = 0; i < 100; i++) {
      deep.append("--z\nContent-Type: multipart/mixed; boundary=z\n\n");
    }
    assertThatThrownBy(() -> read(deep.toString()))
        .as("is left in the mailbox")
        .isInstanceOf(MessagingException.class);
    assertThat(read("To: " + TO + "\nContent-Type: text/plain; charset=no-such\n\nhé").text())
        .isEqualTo("hé");
    assertThat(read("To: " + TO + "\nFrom: a@b.org, c@d.org\n\nx").from()).isNull();
    assertThat(read("To: " + TO + "\nFrom: @@@\n\nx").from()).isNull();
  }
}
