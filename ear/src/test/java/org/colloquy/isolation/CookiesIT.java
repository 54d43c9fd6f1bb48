package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser's session belongs to one network and one person, and ends when it should. */
@OnRunningStack
class CookiesIT {

  private final Visitor visitor = new Visitor();
  private Network harbour;
  private Network meadow;
  private Person ada;

  @BeforeEach
  void signIn(RunningStack stack) {
    harbour = stack.harbour();
    meadow = stack.meadow();
    ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    assertThat(visitor.signIn(harbour.page("/sessions/list"), ada).status()).isEqualTo(200);
  }

  @Test
  void cookieOfOneNetworkOnAnothersHostIsRefusedAndEndsTheSession() {
    visitor.takeCookies(harbour.site(), meadow.site());

    assertThat(visitor.get(meadow.page("/sessions/list")).status()).isEqualTo(403);

    assertThat(visitor.get(harbour.page("/sessions/list")).redirects())
        .as("the session is over at home too")
        .isTrue();
  }

  @Test
  void cookieOfANetworkDoesNotOpenTheOperatorsConsole(RunningStack stack) {
    visitor.takeCookies(harbour.site(), stack.platform());

    assertThat(visitor.get(stack.platform().resolve("/operator/home")).status()).isEqualTo(403);
  }

  @Test
  void sessionCookieStaysOnItsHostAndAwayFromScripts() {
    Visitor newcomer = new Visitor();
    Answer signedIn = newcomer.signIn(harbour.page("/sessions/list"), ada);
    assertThat(signedIn.status()).isEqualTo(200);

    Answer start = new Visitor().get(harbour.page("/login/start?to=%2Fsessions%2Flist"));
    List<String> cookies = start.headers().allValues("Set-Cookie");
    assertThat(cookies).isNotEmpty();
    assertThat(cookies)
        .allSatisfy(
            line ->
                assertThat(line.toLowerCase(java.util.Locale.ROOT))
                    .contains("httponly")
                    .contains("samesite=lax")
                    .doesNotContain("domain="));
  }

  @Test
  void signingInGivesTheSessionANewId() {
    Visitor newcomer = new Visitor();
    newcomer.open(harbour.page("/sessions/list"));
    Map<String, String> before = newcomer.cookiesFor(harbour.page("/"));

    newcomer.signIn(harbour.page("/sessions/list"), ada);

    Map<String, String> after = newcomer.cookiesFor(harbour.page("/"));
    assertThat(after.get("colloquy")).isNotNull().isNotEqualTo(before.get("colloquy"));
  }

  @Test
  void postFromAnotherOriginIsRefused() {
    Map<String, String> nothing = Map.of();
    assertThat(
            visitor
                .postFrom("https://elsewhere.example", harbour.page("/login/out"), nothing)
                .status())
        .isEqualTo(403);
    assertThat(
            visitor
                .postFrom(
                    "http://" + meadow.site().getRawAuthority(),
                    harbour.page("/login/out"),
                    nothing)
                .status())
        .as("a neighbouring network is elsewhere too")
        .isEqualTo(403);
    assertThat(visitor.send("POST", harbour.page("/login/out"), Map.of(), "").status())
        .as("saying nothing does not help")
        .isEqualTo(403);
    assertThat(visitor.get(harbour.page("/sessions/list")).status())
        .as("nobody was signed out")
        .isEqualTo(200);

    assertThat(visitor.post(harbour.page("/login/out"), nothing).redirects()).isTrue();
    assertThat(visitor.get(harbour.page("/sessions/list")).redirects()).isTrue();
  }

  @Test
  void logoutAtTheRealmEndsTheSession() {
    harbour.realms().logOut(harbour.slug(), ada.email());

    Answer next = visitor.get(harbour.page("/sessions/list"));

    assertThat(next.redirects()).as("%s", next).isTrue();
  }

  @Test
  void somebodyWhoIsDisabledIsOutAtTheNextRequest() {
    Person grace = harbour.add(Person.of("Grace", "Okafor", "member"));
    Visitor hers = new Visitor();
    assertThat(hers.signIn(harbour.page("/sessions/list"), grace).status()).isEqualTo(200);
    var program = harbour.as(grace);
    String id = program.get("/me").orFail().json().path("id").asText();

    harbour.as(harbour.admin()).put("/members/" + id + "/disabled", null).orFail();

    assertThat(hers.get(harbour.page("/sessions/list")).status()).isNotEqualTo(200);
    assertThat(program.get("/me").status()).isIn(401, 403);
  }

  @Test
  void memberMayNotOpenTheAdminsPages() {
    assertThat(visitor.get(harbour.page("/admin/home")).status()).isEqualTo(403);
  }
}
