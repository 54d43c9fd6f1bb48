package org.colloquy.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestTest {

  private final Echo server = new Echo();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void callCarriesTheTokenAndItsDocument() {
    server.answer("/api/v1/members", 201, "{\"id\":\"7\"}");
    Answer made = services("abc").post("/members?dry=1", Map.of("name", "Ada"));
    assertThat(made.orFail().json().path("id").asText()).isEqualTo("7");
    Echo.Asked asked = server.asked.get(0);
    assertThat(asked.path()).isEqualTo("/api/v1/members?dry=1");
    assertThat(asked.header("authorization")).isEqualTo("Bearer abc");
    assertThat(asked.header("content-type")).isEqualTo("application/json");
    assertThat(asked.body()).isEqualTo("{\"name\":\"Ada\"}");
  }

  @Test
  void programWithoutATokenShowsNone() {
    server.answer("/", 401, "");
    Answer refused = services(null).get("/me");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.json().isMissingNode()).isTrue();
    assertThat(server.asked.get(0).header("authorization")).isNull();
  }

  @Test
  void tokenIsNotPartOfWhatIsPrinted() {
    assertThat(services("abc").toString()).doesNotContain("abc");
  }

  @Test
  void tokenOfAPersonIsTheOneTheRealmHandsOut() {
    server.answer("/realms/eden/protocol/openid-connect/token", 200, "{\"access_token\":\"t-1\"}");
    assertThat(tokens("eden").ofPerson("colloquy-api", "a@b", "p&q")).isEqualTo("t-1");
    assertThat(server.asked.get(0).body())
        .contains("username=a%40b")
        .contains("password=p%26q")
        .contains("grant_type=password");
  }

  @Test
  void refusedPasswordIsAFailure() {
    server.answer("/", 401, "{\"error\":\"invalid_grant\"}");
    Tokens tokens = tokens("eden");
    assertThatThrownBy(() -> tokens.ofClient("service", "secret"))
        .hasMessageContaining("/realms/eden/")
        .hasMessageContaining("401: {\"error\":\"invalid_grant\"}");
  }

  private Rest services(String token) {
    return new Rest(Http.byName(), server.address("eden.colloquy.localhost", "/api/v1"), token);
  }

  private Tokens tokens(String realm) {
    return new Tokens(Http.byName(), server.address("localhost", ""), realm);
  }
}
