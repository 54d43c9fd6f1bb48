package org.colloquy.tenants.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.colloquy.tenants.EmailAddress;
import org.junit.jupiter.api.Test;

class MailTest {

  @Test
  void subjectIsALineWhateverItIsMadeOf() {
    var mail =
        new Mail(
            new EmailAddress("ada@example.org"),
            MailKind.SESSION,
            "Sepsis\t2016\u00962020\r\nBcc: x",
            "text");

    assertThat(mail.subject()).isEqualTo("Sepsis 2016–2020 Bcc: x");
  }

  @Test
  void whatOneMustHaveCannotBeStopped() {
    var mail = new Mail(new EmailAddress("ada@example.org"), MailKind.SESSION, "Moved", "text");

    assertThatThrownBy(() -> mail.stoppedAt(URI.create("https://colloquy.example/"), "Stop"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
