package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** What a stranger finds who looks whether a certificate is valid. */
@OnRunningStack
class CertificatesIT {

  private static final String NAME = "Zoë O’Attending";
  private static final String TITLE = "Certified: safer births";

  @Test
  void theAddressThatIsPrintedSaysWhatIsCertifiedUntilItIsTakenBack(RunningStack stack) {
    Network network = stack.harbour();
    Api organiser = network.as(network.admin());
    String certificates = "/sessions/" + held(organiser) + "/certificates";
    JsonNode issued = issued(organiser, certificates);
    String code = issued.path("code").asText();
    URI printed = network.page("/verify/" + code);

    Answer stands = new Visitor().get(printed).orFail();
    assertThat(stands.page().select("#name").text()).isEqualTo(NAME);
    assertThat(stands.page().select("#certified").text()).contains(TITLE).doesNotContain("@");
    assertThat(stands.headers().firstValue("Cache-Control")).hasValue("no-store");
    String typed = code.replace("-", "").toLowerCase(Locale.ROOT);
    for (String address : new String[] {"/verify/" + typed, "/verify?typed=" + typed}) {
      assertThat(new Visitor().get(network.page(address)).orFail().page().select("#name").text())
          .as(address)
          .isEqualTo(NAME);
    }
    assertThat(new Visitor().get(stack.meadow().page("/verify/" + code)).status())
        .as("on another network's site")
        .isEqualTo(404);
    assertThat(new Visitor().get(network.page("/verify/" + "A".repeat(20))).status())
        .isEqualTo(404);

    organiser
        .put(
            certificates + "/" + issued.path("id").asText() + "/revocation",
            Map.of("reason", "MISTAKE"))
        .orFail();
    Answer revoked = new Visitor().get(printed).orFail();
    assertThat(revoked.page().select("#reason").text()).isNotEmpty();
    assertThat(revoked.page().select("#ended").text()).isNotEmpty();
  }

  /** One session with one person who was there, and official. */
  private static String held(Api organiser) {
    String id =
        organiser
            .post(
                "/sessions",
                Map.of(
                    "title", TITLE,
                    "kind", "learning-session",
                    "start", "2026-01-02T10:00",
                    "end", "2026-01-02T11:00",
                    "zone", "UTC",
                    "place", "Here",
                    "publish", true))
            .orFail()
            .json()
            .path("id")
            .asText();
    organiser.post("/sessions/" + id + "/attendance", Map.of("name", NAME)).orFail();
    organiser.post("/sessions/" + id + "/figures/reconciliation", Map.of()).orFail();
    return id;
  }

  private static JsonNode issued(Api organiser, String certificates) {
    String person =
        organiser
            .get(certificates.replace("/certificates", "/attendance"))
            .orFail()
            .json()
            .at("/lines/0/person")
            .asText();
    return organiser
        .put(certificates + "/people/" + person, null)
        .orFail()
        .json()
        .at("/lines/0/certificate");
  }
}
