package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
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
    assertThat(visitor.signIn(harbour.page("/sessions"), ada).status()).isEqualTo(200);
  }

  @Test
  void cookieOfOneNetworkOnAnothersHostIsRefusedAndEndsTheSession() {
    visitor.takeCookies(harbour.site(), meadow.site());

    assertThat(visitor.get(meadow.page("/sessions")).status()).isEqualTo(403);

    assertThat(visitor.get(harbour.page("/sessions")).redirects())
        .as("the session is over at home too")
        .isTrue();
  }

  @Test
  void cookieOfANetworkDoesNotOpenTheOperatorsConsole(RunningStack stack) {
    visitor.takeCookies(harbour.site(), stack.platform());

    assertThat(visitor.get(stack.platform().resolve("/operator")).status()).isEqualTo(403);
  }

  @Test
  void cookiesStayOnTheirHostAndAwayFromScripts() {
    Visitor newcomer = new Visitor();
    Answer start = newcomer.get(harbour.page("/login/start?to=%2Fsessions%2Flist"));
    Answer realmsPage = newcomer.open(start.location().orElseThrow());
    URI callback =
        newcomer
            .send(realmsPage, Map.of("username", ada.email(), "password", ada.password()))
            .location()
            .orElseThrow();

    Answer signedIn = newcomer.get(callback);

    assertThat(cookiesOf(signedIn)).anyMatch(line -> line.startsWith("colloquy="));
    assertThat(cookiesOf(start)).isNotEmpty();
    assertThat(Stream.of(start, signedIn).flatMap(answer -> cookiesOf(answer).stream()))
        .allSatisfy(
            line ->
                assertThat(line)
                    .contains("httponly")
                    .contains("samesite=lax")
                    .doesNotContain("domain="));
  }

  private static List<String> cookiesOf(Answer answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .toList();
  }

  @Test
  void signingInGivesTheSessionANewId(RunningStack stack) {
    Person ines = stack.memberOf(harbour, "Ines", "Moreau");
    Visitor newcomer = new Visitor();
    // Somebody got their own session into this browser and waits for its owner to sign in.
    newcomer.takeCookies(visitor, harbour.site());
    String planted = newcomer.cookiesFor(harbour.page("/")).get("colloquy");
    assertThat(planted).isNotNull();

    Answer profile = newcomer.signIn(harbour.page("/login/start?again=1&to=%2Fme%2Fprofile"), ines);

    assertThat(profile.page().text()).contains("Moreau");
    assertThat(newcomer.cookiesFor(harbour.page("/")).get("colloquy"))
        .isNotNull()
        .isNotEqualTo(planted);
    assertThat(visitor.get(harbour.page("/me")).redirects()).as("who planted it is out").isTrue();
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
    assertThat(visitor.get(harbour.page("/sessions")).status())
        .as("nobody was signed out")
        .isEqualTo(200);

    assertThat(visitor.post(harbour.page("/login/out"), nothing).redirects()).isTrue();
    assertThat(visitor.get(harbour.page("/sessions")).redirects()).isTrue();
  }

  @Test
  void logoutAtTheRealmEndsTheSession() {
    harbour.realms().logOut(harbour.slug(), ada.email());

    Answer next = visitor.get(harbour.page("/sessions"));

    assertThat(next.redirects()).as("%s", next).isTrue();
  }

  @Test
  void somebodyWhoIsDisabledIsOutAtTheNextRequest() {
    Person grace = harbour.add(Person.of("Grace", "Okafor", "member"));
    isOutAfter(grace, id -> admin().put("/members/" + id + "/disabled", null).orFail());
  }

  @Test
  void somebodyWhoIsRemovedIsOutAtTheNextRequest() {
    Person petra = harbour.add(Person.of("Petra", "Novak", "member"));
    isOutAfter(petra, id -> admin().delete("/members/" + id).orFail());
  }

  /** Neither the session nor the token, which both are good for longer, open anything more. */
  private void isOutAfter(Person person, Consumer<String> decision) {
    Visitor browser = new Visitor();
    assertThat(browser.signIn(harbour.page("/sessions"), person).status()).isEqualTo(200);
    Api program = harbour.as(person);
    String id = program.get("/me").orFail().json().path("id").asText();

    decision.accept(id);

    assertThat(browser.get(harbour.page("/sessions")).status()).isNotEqualTo(200);
    assertThat(program.get("/me").status()).isIn(401, 403);
  }

  private Api admin() {
    return harbour.as(harbour.admin());
  }

  @Test
  void memberMayNotOpenTheAdminsPages() {
    assertThat(visitor.get(harbour.page("/admin")).status()).isEqualTo(403);
  }
}
