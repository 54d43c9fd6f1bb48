package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The ways to a token of a realm beside its sign-in page. */
@OnRunningStack
class RealmDoorsIT {

  /** The pair that RFC 7636 gives as its example. */
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final String BACK = "http://127.0.0.1:5555/back";

  private final Visitor visitor = new Visitor();
  private Network harbour;
  private Person person;

  /** Somebody new each time, for the realm remembers who has agreed to what. */
  @BeforeEach
  void signIn(RunningStack stack, TestInfo test) {
    harbour = stack.harbour();
    person = harbour.add(Person.of("Pim", test.getTestMethod().orElseThrow().getName(), "member"));
    visitor.signIn(harbour.page("/sessions"), person);
  }

  @Test
  void nameAndPasswordAloneOpenNoRealm(RunningStack stack) {
    for (String client : List.of("admin-cli", "security-admin-console", "colloquy-api")) {
      refusesPassword(stack, "harbour", client, person);
      refusesPassword(stack, "colloquy-platform", client, stack.operator());
    }
  }

  @Test
  void programGetsNoCodeWithoutAClick() {
    Answer silent = visitor.get(door("openid", BACK, "&prompt=none"));

    assertThat(silent.location())
        .hasValueSatisfying(
            back -> assertThat(back.getQuery()).contains("error=").doesNotContain("code="));
  }

  @Test
  void personWhoAgreesLetsTheProgramIn() {
    Answer asked = visitor.open(door("openid", BACK, ""));
    assertThat(asked.page().text()).contains("a program on this computer");

    JsonNode tokens = redeem(agree(asked)).orFail().json();

    assertThat(new Api(harbour.site(), tokens.path("access_token").asText()).get("/me").status())
        .isEqualTo(200);
    JsonNode claims = claims(tokens.path("access_token").asText());
    assertThat(claims.path("aud").asText()).isEqualTo("colloquy");
    assertThat(claims.has("realm_access")).as("says what the person may do").isFalse();
    assertThat(claims.has("resource_access")).as("opens Keycloak's own services").isFalse();
  }

  @Test
  void refreshTokenWorksOnce() {
    JsonNode tokens = redeem(agree(visitor.open(door("openid", BACK, "")))).orFail().json();
    Map<String, String> refresh =
        Map.of(
            "grant_type", "refresh_token",
            "client_id", "colloquy-api",
            "refresh_token", tokens.path("refresh_token").asText());

    assertThat(harbour.realms().askForTokens("harbour", refresh).status()).isEqualTo(200);
    assertThat(harbour.realms().askForTokens("harbour", refresh).status()).isEqualTo(400);
  }

  @Test
  void noTokenOutlivesTheSessionAndNoDeviceGetsOneFromAfar() {
    Answer offline = visitor.get(door("openid offline_access", BACK, ""));
    assertThat(offline.location())
        .hasValueSatisfying(back -> assertThat(back.getQuery()).contains("error=invalid_scope"));
    Answer device =
        new Visitor()
            .post(
                harbour.realms().endpoint("harbour", "auth/device"),
                Map.of("client_id", "colloquy-api", "scope", "openid"));
    assertThat(device.status()).isBetween(400, 403);
  }

  @Test
  void programsAreCalledBackByAddressAlone() {
    assertThat(visitor.get(door("openid", "http://localhost:5555/back", "")).status())
        .isEqualTo(400);
    assertThat(visitor.get(door("openid", "http://127.0.0.1.evil.example/back", "")).status())
        .isEqualTo(400);
  }

  @Test
  void signOutEndsTheTokensOfProgramsToo() {
    JsonNode tokens = redeem(agree(visitor.open(door("openid", BACK, "")))).orFail().json();
    Api program = new Api(harbour.site(), tokens.path("access_token").asText());
    assertThat(program.get("/me").status()).isEqualTo(200);

    harbour.realms().logOut("harbour", person.email());

    Until.becomes("the token is dead", () -> program.get("/me").status(), is -> is == 401);
  }

  private void refusesPassword(RunningStack stack, String realm, String client, Person who) {
    Answer answer =
        stack
            .realms()
            .askForTokens(
                realm,
                Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    client,
                    "scope",
                    "openid",
                    "username",
                    who.email(),
                    "password",
                    who.password()));
    assertThat(answer.status()).as("%s %s", client, answer).isBetween(400, 401);
  }

  private URI door(String scope, String back, String more) {
    return URI.create(
        harbour.realms().endpoint("harbour", "auth")
            + "?client_id=colloquy-api&response_type=code&state=any&code_challenge_method=S256"
            + "&code_challenge="
            + CHALLENGE
            + "&scope="
            + URLEncoder.encode(scope, StandardCharsets.UTF_8)
            + "&redirect_uri="
            + URLEncoder.encode(back, StandardCharsets.UTF_8)
            + more);
  }

  /** Presses "yes"; the code that the program gets. */
  private String agree(Answer asked) {
    Answer agreed = visitor.send(asked, Map.of("accept", "Yes"));
    while (agreed.redirects() && !agreed.location().orElseThrow().toString().startsWith(BACK)) {
      agreed = visitor.get(agreed.location().orElseThrow());
    }
    return agreed.location().orElseThrow().getQuery().replaceFirst(".*code=([^&]+).*", "$1");
  }

  private Answer redeem(String code) {
    return harbour
        .realms()
        .askForTokens(
            "harbour",
            Map.of(
                "grant_type", "authorization_code",
                "client_id", "colloquy-api",
                "code", code,
                "code_verifier", VERIFIER,
                "redirect_uri", BACK));
  }

  private static JsonNode claims(String token) {
    try {
      return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
