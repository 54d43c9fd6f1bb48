package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.http.Http;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** The host names the network; a host of nobody and a network that is closed serve nothing. */
@OnRunningStack
class HostsIT {

  private final Visitor visitor = new Visitor();

  @Test
  void hostOfNobodyHasNothing(RunningStack stack) {
    URI nobody = stack.siteOf("nobody-is-here");

    assertThat(visitor.get(nobody.resolve("/")).status()).isEqualTo(404);
    assertThat(visitor.get(nobody.resolve("/sessions")).status()).isEqualTo(404);
    assertThat(new Api(nobody, stack.operatorToken()).get("/sessions").status()).isIn(401, 404);
  }

  @Test
  void eachKindOfSiteHasItsOwnPages(RunningStack stack) {
    Network harbour = stack.harbour();

    assertThat(visitor.get(harbour.page("/operator")).status()).isEqualTo(404);
    assertThat(visitor.get(harbour.page("/start")).status()).isEqualTo(404);
    assertThat(visitor.get(stack.platform().resolve("/sessions")).status()).isEqualTo(404);
    assertThat(visitor.get(stack.platform().resolve("/admin")).status()).isEqualTo(404);
  }

  @Test
  void eachKindOfSiteHasItsOwnServices(RunningStack stack) {
    Network harbour = stack.harbour();
    Api admin = harbour.as(harbour.admin());
    Api operator = stack.asOperator();

    assertThat(operator.get("/exchange/sessions").status()).isEqualTo(200);
    assertThat(admin.get("/exchange/invitations").status()).isEqualTo(200);
    assertThat(admin.get("/exchange/sessions").status()).isEqualTo(404);
    assertThat(admin.get("/exchange/sessions/networks").status()).isEqualTo(404);
    assertThat(operator.get("/exchange/invitations").status()).isEqualTo(404);
    assertThat(operator.get("/exchange/ledger").status()).isEqualTo(404);
  }

  @Test
  void theServicesAreDescribedOnEverySite(RunningStack stack) {
    for (URI site : List.of(stack.harbour().site(), stack.platform())) {
      Answer description = visitor.get(site.resolve("/openapi")).orFail();
      assertThat(description.body())
          .contains(
              "/api/v1/me:",
              "/api/v1/sessions:",
              "/api/v1/sessions/{id}:",
              "/api/v1/sessions/{id}/registrations:")
          .contains("- url: /\n");
    }
  }

  /** Who asks only for the head of an answer gets the one that the answer would have. */
  @Test
  void headOfAServiceIsTheHeadOfItsAnswer(RunningStack stack) {
    Http http = Http.onLoopback();
    for (URI address :
        List.of(
            stack.platform().resolve("/api/v1/networks"),
            stack.platform().resolve("/openapi"),
            stack.harbour().page("/api/v1/sessions"))) {
      var answer = http.send("GET", address, Map.of(), null);
      var head = http.send("HEAD", address, Map.of(), null);

      assertThat(head.status()).as(address.toString()).isEqualTo(answer.status());
      assertThat(head.headers().firstValue("Content-Type"))
          .as(address.toString())
          .isEqualTo(answer.headers().firstValue("Content-Type"));
      assertThat(head.body()).as(address.toString()).isEmpty();
    }
  }

  @Test
  void templatesAndConfigurationAreNotServed(RunningStack stack) {
    Network harbour = stack.harbour();

    assertThat(visitor.get(harbour.page("/WEB-INF/templates/page.xhtml")).status()).isEqualTo(404);
    assertThat(visitor.get(harbour.page("/network/home.xhtml")).status()).isEqualTo(404);
  }

  @Test
  void suspendedNetworkSaysSoAndServesNothing(RunningStack stack) {
    Network dormant = stack.newNetwork("dormant", "Dormant Network");
    Person member = stack.memberOf(dormant, "Tove", "Holm");
    Api program = dormant.as(member);
    assertThat(program.get("/me").status()).isEqualTo(200);

    stack.ledger().setStatus(dormant, "SUSPENDED");

    Answer page =
        Until.becomes(
            "the network is closed",
            () -> visitor.get(dormant.page("/")),
            answer -> answer.status() == 503);
    assertThat(page.heading()).isNotBlank();
    assertThat(program.get("/me").status()).isEqualTo(503);
    assertThat(program.get("/sessions").status()).isEqualTo(503);
  }
}
