package org.colloquy.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.colloquy.deploy.machine.StackFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpTest {

  private final Echo server = new Echo();
  private final Http http = Http.byName();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void nameUnderLocalhostIsReachedOnLoopbackAndKept() {
    server.answer("/", 200, "");
    URI address = server.address("eden.colloquy.localhost", "/sessions?page=2&sort=a%20b");
    Answer answer = http.send("GET", address, Map.of(), null);
    assertThat(answer.address()).isEqualTo(address);
    assertThat(server.asked.get(0).header("host"))
        .isEqualTo("eden.colloquy.localhost:" + server.port());
    assertThat(server.asked.get(0).path()).isEqualTo("/sessions?page=2&sort=a%20b");
  }

  @Test
  void namesOfNobodyAreReachedOnLoopbackWhereThatIsAskedFor() {
    server.answer("/", 200, "");
    Http.onLoopback().send("GET", server.address("elsewhere.example", ""), Map.of(), null);
    assertThat(server.asked.get(0).header("host")).isEqualTo("elsewhere.example:" + server.port());
  }

  @Test
  void siteBehindAProxyIsReachedAtItsOwnPort() {
    server.answer("/", 200, "");
    URI site = URI.create("https://colloquy.example.org");
    assertThat(Http.onLoopback(server.port()).status(site, Duration.ofSeconds(5))).isEqualTo(200);
    assertThat(server.asked.get(0).header("host")).isEqualTo("colloquy.example.org");
  }

  @Test
  void redirectIsAnAnswer() {
    server.answer("/", 302, "", "Location: /sign-in");
    Answer answer = http.send("GET", server.address("localhost", "/home"), Map.of(), null);
    assertThat(answer.redirects()).isTrue();
    assertThat(answer.location()).contains(server.address("localhost", "/sign-in"));
    assertThat(server.asked).hasSize(1);
  }

  @Test
  void refusalSaysWhatWasAskedAndWhy() {
    server.answer(
        "/",
        400,
        "{\"title\":\"Some values break a rule\",\"detail\":\"Nothing was changed.\","
            + "\"errors\":[{\"field\":\"seats\",\"message\":\"too many\"}]}");
    Answer answer = http.send("POST", server.address("localhost", "/x"), Map.of(), "{}");
    assertThatThrownBy(answer::orFail)
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("POST http://localhost")
        .hasMessageContaining("400: Nothing was changed.")
        .hasMessageContaining("too many");
  }

  @Test
  void pageInPlaceOfJsonIsQuoted() {
    server.answer("/", 502, "<html>Bad gateway</html>");
    Answer answer = http.send("GET", server.address("localhost", "/x"), Map.of(), null);
    assertThatThrownBy(answer::orFail).hasMessageContaining("502: <html>Bad gateway");
    assertThatThrownBy(answer::json).hasMessageContaining("No JSON").hasMessageContaining("<html>");
  }

  @Test
  void serverThatIsAwayIsNamedAndHasNoStatus() {
    server.close();
    URI address = server.address("localhost", "/x");
    assertThatThrownBy(() -> http.send("GET", address, Map.of(), null))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("GET " + address);
    assertThat(http.status(address, Duration.ofSeconds(5))).isZero();
  }
}
