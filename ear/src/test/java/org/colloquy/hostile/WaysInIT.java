package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RawHttp;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Every way in is one of ours: what no rule names is nowhere, whoever asks and however. */
@OnRunningStack
class WaysInIT {

  /** Every folder of the archive, and some that libraries and the container have. */
  private static final List<String> FOLDERS =
      List.of(
          "/operator",
          "/operator/exchange",
          "/start",
          "/platform",
          "/network",
          "/sessions",
          "/communities",
          "/people",
          "/exchange",
          "/admin",
          "/me",
          "/login",
          "/errors",
          "/webjars",
          "/webjars/bootstrap",
          "/META-INF",
          "/WEB-INF",
          "/WEB-INF/templates",
          "/assets");

  @Test
  void folderOfAHostThatIsNobodysIsOurPageAndLeadsNowhere(RunningStack stack) {
    for (String folder : FOLDERS) {
      for (String path : List.of(folder, folder + "/")) {
        Answer answer =
            RawHttp.send("GET", stack.platform(), path, Map.of("Host", "evil.example"), null);
        assertThat(answer.status()).as(path).isEqualTo(404);
        assertThat(answer.heading()).as(path).isEqualTo("No network lives here");
        assertThat(answer.location()).as(path).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).isPresent();
        assertThat(answer.headers().allValues("Cache-Control"))
            .as(path)
            .containsExactly("no-store");
      }
    }
  }

  @Test
  void rootOfEachAreaIsItsFirstPage(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor admin = new Visitor();
    admin.signIn(harbour.page("/admin"), harbour.admin()).orFail();
    Visitor operator = new Visitor();
    operator.signIn(stack.platform().resolve("/operator"), stack.operator()).orFail();

    for (String area :
        List.of("/admin", "/sessions", "/communities", "/people", "/exchange", "/me")) {
      assertThat(admin.get(harbour.page(area)).status()).as(area).isEqualTo(200);
      leads(admin, harbour.page(area + "/"), area);
    }
    for (String area : List.of("/operator", "/operator/exchange", "/start")) {
      assertThat(operator.get(stack.platform().resolve(area)).status()).as(area).isEqualTo(200);
      leads(operator, stack.platform().resolve(area + "/"), area);
    }
    leads(admin, harbour.page("/exchange/invitations"), "/exchange");
    leads(new Visitor(), stack.platform().resolve("/start/progress/"), "/start");
    assertThat(
            new Visitor()
                .get(stack.platform().resolve("/operator"))
                .headers()
                .firstValue("Location"))
        .as("a stranger signs in first")
        .contains("/login/start?to=%2Foperator");
  }

  private static void leads(Visitor visitor, URI from, String to) {
    Answer answer = visitor.get(from);
    assertThat(answer.status()).as("%s", from).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).as("%s", from).contains(to);
  }

  @Test
  void whatTheContainerHasBesideUsIsNowhere(RunningStack stack) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    Visitor member = new Visitor();
    member.signIn(harbour.page("/sessions"), ada).orFail();
    Visitor operator = new Visitor();
    operator.signIn(stack.platform().resolve("/operator"), stack.operator()).orFail();
    for (String path :
        List.of(
            "/metrics",
            "/metrics/base",
            "/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
            "/RESTEASY_HttpServlet30Dispatcher",
            "/errors/failure",
            "/openapi/",
            "/application.wadl",
            "/api/v1/application.wadl",
            "/management/domain",
            "/jakarta.faces.resource/faces.js")) {
      assertThat(member.get(harbour.page(path)).status()).as(path).isIn(401, 404);
      assertThat(operator.get(stack.platform().resolve(path)).status()).as(path).isIn(401, 404);
    }
    Api program = harbour.as(ada);
    assertThat(program.get("/application.wadl").status()).isEqualTo(404);
    assertThat(program.get("/me/").status()).isEqualTo(200);
    assertThat(new Visitor().get(harbour.page("/health/ready")).status()).isEqualTo(200);
  }

  @Test
  void pagesTakeThreeMethods(RunningStack stack) {
    Map<String, String> own = Map.of("Origin", stack.platform().toString());
    for (String method :
        List.of("PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "PROPFIND", "BREW")) {
      Answer answer = RawHttp.send(method, stack.platform(), "/", own, null);
      assertThat(answer.status()).as(method).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow")).as(method).contains("GET, HEAD, POST");
      assertThat(answer.heading()).as(method).isEqualTo("We could not read that request");
    }
    assertThat(RawHttp.send("TRACE", stack.platform(), "/", own, null).status()).isEqualTo(405);
    assertThat(RawHttp.send("HEAD", stack.platform(), "/", own, null).status()).isEqualTo(200);
  }

  @Test
  void requestForTwoHostsIsNone(RunningStack stack) {
    Answer answer =
        RawHttp.send("GET", stack.platform(), "/", Map.of("host", "evil.example"), null);
    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void answersSayHowTheyMayBeShownAndNotWhatMadeThem(RunningStack stack) {
    Answer answer = RawHttp.send("GET", stack.platform(), "/", Map.of(), null);
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    Map<String, String> upgrade =
        Map.of(
            "Connection", "Upgrade, HTTP2-Settings",
            "Upgrade", "h2c",
            "HTTP2-Settings", "AAMAAABkAAQAAP__");
    assertThat(RawHttp.send("GET", stack.platform(), "/", upgrade, null).status()).isEqualTo(200);
    assertThat(RawHttp.send("GET", stack.platform(), "/api/v1/networks", upgrade, null).status())
        .isEqualTo(200);
  }

  @Test
  void logoOfAnotherHashIsNotThere(RunningStack stack) {
    assertThat(new Visitor().get(stack.harbour().page("/login/logo/0123456789ab")).status())
        .isEqualTo(404);
  }

  @Test
  void stateThatIsNotOursNamesNoCookie(RunningStack stack) {
    for (String state :
        List.of(
            "%C3%A9".repeat(12),
            "%00".repeat(12),
            ";Path=/;Domain=x",
            "%0d%0aSet-Cookie:a=b",
            "a".repeat(5000))) {
      Answer answer =
          RawHttp.send(
              "GET", stack.harbour().site(), "/login/callback?state=" + state, Map.of(), null);
      assertThat(answer.status()).as(state).isEqualTo(303);
      assertThat(answer.headers().allValues("Set-Cookie")).as(state).isEmpty();
    }
  }
}
