package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token opens the one site whose realm gave it, for what its owner may do there. */
@OnRunningStack
class TokensIT {

  private Network harbour;
  private Network meadow;
  private Person ada;
  private String token;

  @BeforeEach
  void token(RunningStack stack) {
    harbour = stack.harbour();
    meadow = stack.meadow();
    ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    token = harbour.realms().token(harbour.slug(), ada);
    assertThat(new Api(harbour.site(), token).get("/me").status()).isEqualTo(200);
  }

  @Test
  void tokenOfOneRealmIsUnknownToAnotherNetwork() {
    refused(new Api(meadow.site(), token).get("/me"));
    refused(new Api(meadow.site(), token).get("/sessions"));
  }

  @Test
  void noTokenAtAll() {
    Answer answer = new Api(harbour.site(), null).get("/sessions");
    refused(answer);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
  }

  @Test
  void tokenThatWasChangedOnTheWay() {
    String[] parts = token.split("\\.", -1);
    String claims =
        new String(
                java.util.Base64.getUrlDecoder().decode(parts[1]),
                java.nio.charset.StandardCharsets.UTF_8)
            .replace(
                harbour.realms().idOf(harbour.slug(), ada.email()),
                harbour.realms().idOf(harbour.slug(), harbour.admin().email()));
    String forged =
        parts[0]
            + "."
            + java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            + "."
            + parts[2];
    assertThat(forged).isNotEqualTo(token);

    refused(new Api(harbour.site(), forged).get("/me"));
  }

  @Test
  void operatorsTokenOpensNoNetworkAndAMembersNotThePlatform(RunningStack stack) {
    refused(new Api(harbour.site(), stack.operatorToken()).get("/sessions"));
    refused(new Api(stack.platform(), token).get("/networks"));
    refused(new Api(stack.platform(), token).post("/networks", Map.of()));
  }

  @Test
  void memberMayNotDoWhatOrganisersAndAdminsDo() {
    Api program = new Api(harbour.site(), token);

    assertThat(program.post("/members", Map.of("givenName", "Eve")).status()).isEqualTo(403);
    assertThat(
            program
                .post(
                    "/sessions",
                    Map.of(
                        "title", "Mine",
                        "kind", "learning-session",
                        "start", "2030-01-01T10:00:00Z",
                        "end", "2030-01-01T11:00:00Z",
                        "zone", "UTC",
                        "place", "Here",
                        "publish", true))
                .status())
        .isEqualTo(403);
  }

  private static void refused(Answer answer) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.json().path("status").asInt()).isEqualTo(401);
    assertThat(answer.json().path("title").asText()).isEqualTo("Unauthorized");
    assertThat(answer.json().path("detail").asText())
        .isEqualTo("Come with a bearer token of this site's realm.");
  }
}
