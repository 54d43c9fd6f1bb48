package org.colloquy.tenants.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class SmtpReplyTest {

  @Test
  void whatCannotBeNowIsNoWordAboutTheMail() {
    assertThat(SmtpReply.of(new MessagingException("451 4.3.0 cannot now\n")))
        .isEqualTo(SmtpReply.NOT_NOW);
    assertThat(
            SmtpReply.of(
                new MessagingException(
                    "Could not connect to SMTP host: mail.example, port: 25, response: 421")))
        .isEqualTo(SmtpReply.NOT_NOW);
    assertThat(SmtpReply.of(new AuthenticationFailedException("535 5.7.8 who are you\n")))
        .as("somebody mends the settings")
        .isEqualTo(SmtpReply.NOT_NOW);
  }

  @Test
  void whatIsSaidOfTheRecipientCounts() throws AddressException {
    assertThat(SmtpReply.of(refused("550 5.1.1 nobody\n"))).isEqualTo(SmtpReply.NO_SUCH_ADDRESS);
    assertThat(SmtpReply.of(refused("450 4.2.0 come again\n"))).isEqualTo(SmtpReply.NOT_NOW);
  }

  @Test
  void whatIsSaidOfTheMailIsNoWordAboutTheAddress() {
    assertThat(SmtpReply.of(new MessagingException("554 5.7.1 not this\n")))
        .isEqualTo(SmtpReply.NEVER);
  }

  @Test
  void numbersOfAnythingElseAreNoReply() {
    assertThat(
            SmtpReply.of(
                new MessagingException(
                    "Couldn't connect to host, port: mail.example, 4500; timeout 10000",
                    new SocketTimeoutException("Read timed out"))))
        .isEqualTo(SmtpReply.NONE);
    assertThat(SmtpReply.of(new MessagingException("[EOF]"))).isEqualTo(SmtpReply.NONE);
    assertThat(SmtpReply.of(new MessagingException())).isEqualTo(SmtpReply.NONE);
  }

  /** As Jakarta Mail tells it: the address in the first, the reply in the one behind it. */
  private static SendFailedException refused(String reply) throws AddressException {
    var invalid = new Address[] {new InternetAddress("nobody@example.org")};
    return new SendFailedException(
        "Invalid Addresses", new MessagingException(reply), null, null, invalid);
  }
}
