package org.colloquy.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionRecordTest {

  @Test
  void movesToAnotherNodeAsItIs() throws Exception {
    var member =
        new SessionRecord(
            "net-eden",
            "https://sso.example/realms/eden",
            "subject",
            new UUID(1, 2),
            "Ada Lindqvist",
            Set.of("member", "convener"),
            "sid",
            "id.token.text",
            Instant.parse("2026-11-22T10:15:30.123456Z"));
    var operator =
        new SessionRecord(
            "platform", "issuer", "subject", null, "Olu", Set.of(), null, "token", Instant.EPOCH);

    assertThat(moved(member)).isEqualTo(member);
    assertThat(moved(operator)).isEqualTo(operator);
  }

  private static Object moved(SessionRecord session) throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(session);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
