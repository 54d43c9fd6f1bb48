package org.colloquy.deploy.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpTest {

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aNetworkOnThisMachineIsReachedByItsHostName() {
    answer(200, "{\"host\":\"%s\",\"token\":\"%s\"}");
    Http.Answer answer = new Http().get(address("eden.colloquy.localhost"), "abc");
    assertThat(answer.body().path("host").asText())
        .isEqualTo("eden.colloquy.localhost:" + server.getAddress().getPort());
    assertThat(answer.body().path("token").asText()).isEqualTo("Bearer abc");
  }

  @Test
  void aRefusalSaysWhatWasAskedAndWhy() {
    answer(
        400,
        "{\"title\":\"Some values break a rule\",\"detail\":\"Nothing was changed.\","
            + "\"errors\":[{\"field\":\"seats\",\"message\":\"too many\"}]}");
    Http.Answer answer = new Http().post(address("127.0.0.1"), null, Map.of("seats", 1));
    assertThatThrownBy(answer::orFail)
        .isInstanceOf(LoadingFailed.class)
        .hasMessageContaining("POST http://127.0.0.1")
        .hasMessageContaining("400: Nothing was changed.")
        .hasMessageContaining("too many");
  }

  @Test
  void aPageInPlaceOfJsonIsQuoted() {
    answer(502, "<html>Bad gateway</html>");
    Http.Answer answer = new Http().get(address("127.0.0.1"), null);
    assertThatThrownBy(answer::orFail).hasMessageContaining("502: <html>Bad gateway");
  }

  @Test
  void aServerThatIsAwayIsNamed() {
    server.stop(0);
    URI address = address("127.0.0.1");
    assertThatThrownBy(() -> new Http().get(address, null))
        .isInstanceOf(LoadingFailed.class)
        .hasMessageContaining("GET " + address);
  }

  private URI address(String host) {
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/api/v1/x");
  }

  private void answer(int status, String body) {
    server.createContext(
        "/",
        exchange -> {
          String text =
              body.contains("%s")
                  ? body.formatted(
                      exchange.getRequestHeaders().getFirst("Host"),
                      exchange.getRequestHeaders().getFirst("Authorization"))
                  : body;
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
