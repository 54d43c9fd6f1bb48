package org.colloquy.tenants.mail;

import jakarta.json.Json;
import java.io.StringReader;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.secrets.SecretBox;

/**
 * A mail as it lies in a database: sealed, for it names people and holds keys. What is sealed in
 * one place does not open in another.
 */
final class SealedMail {

  private final SecretBox box;

  SealedMail(SecretBox box) {
    this.box = box;
  }

  String seal(Mail mail, String place) {
    var json =
        Json.createObjectBuilder()
            .add("to", mail.to().value())
            .add("kind", mail.kind().name())
            .add("subject", mail.subject())
            .add("text", mail.text())
            .build();
    return box.seal(json.toString(), place);
  }

  Mail open(String sealed, String place) {
    try (var reader = Json.createReader(new StringReader(box.open(sealed, place)))) {
      var json = reader.readObject();
      return new Mail(
          new EmailAddress(json.getString("to")),
          MailKind.valueOf(json.getString("kind")),
          json.getString("subject"),
          json.getString("text"));
    }
  }
}
