package org.colloquy.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.colloquy.deploy.machine.StackFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowserTest {

  private static final String HOST = "eden.colloquy.localhost";

  private final Echo server = new Echo();
  private final Browser browser =
      new Browser(Http.byName(), Map.of("X-Forwarded-For", "192.0.2.7"));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void cookieGoesBackToItsHostAndPathAlone() {
    server.answer("/", 200, "", "Set-Cookie: seat=1; Path=/; Secure; HttpOnly");
    server.answer("/login", 200, "", "Set-Cookie: state=a=b; path=/login");
    browser.get(at("/home"));
    browser.get(at("/login/start"));
    assertThat(browser.cookies().of(at("/home"))).isEqualTo(Map.of("seat", "1"));
    assertThat(browser.cookies().of(at("/login/x"))).isEqualTo(Map.of("seat", "1", "state", "a=b"));
    assertThat(browser.cookies().of(server.address("mcln.colloquy.localhost", "/"))).isEmpty();

    browser.get(at("/login/end"));
    assertThat(server.asked.get(2).header("cookie")).contains("seat=1", "state=a=b", "; ");
  }

  @Test
  void cookieThatIsTakenBackIsGone() {
    server.answer("/in", 200, "", "Set-Cookie: seat=1; Path=/", "Set-Cookie: tab=2; Path=/");
    server.answer("/out", 200, "", "Set-Cookie: seat=x; Path=/; Max-Age=0", "Set-Cookie: tab=");
    browser.get(at("/in"));
    assertThat(browser.cookies().of(at("/"))).hasSize(2);
    browser.get(at("/out"));
    assertThat(browser.cookies().of(at("/"))).isEmpty();
  }

  @Test
  void redirectsAreFollowedToTheirEndWithTheCookiesOfTheWay() {
    server.answer("/a", 302, "", "Location: /b", "Set-Cookie: seen=a; Path=/");
    server.answer("/b", 303, "", "Location: c");
    server.answer("/c", 200, "arrived");
    Answer page = browser.open(at("/a"));
    assertThat(page.text()).isEqualTo("arrived");
    assertThat(page.address()).isEqualTo(at("/c"));
    assertThat(server.asked.get(2).header("cookie")).isEqualTo("seen=a");
  }

  @Test
  void redirectInCirclesEnds() {
    server.answer("/", 302, "", "Location: /");
    assertThatThrownBy(() -> browser.open(at("/")))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("in circles");
  }

  @Test
  void formWithTheFieldsIsSentAsAPageOfTheSiteSendsIt() {
    server.answer(
        "/sign-in",
        200,
        "<form action='/search'><input name='q'></form>"
            + "<form action='/done?step=1&amp;of=2' method='post'>"
            + "<input type='hidden' name='csrf' value='k&amp;1'><input name='username'></form>");
    server.answer("/done", 200, "welcome");
    Answer arrived =
        browser.submit(browser.open(at("/sign-in")), Map.of("username", "ada@example.org"));
    assertThat(arrived.text()).isEqualTo("welcome");
    Echo.Asked sent = server.asked.get(1);
    assertThat(sent.method()).isEqualTo("POST");
    assertThat(sent.path()).isEqualTo("/done?step=1&of=2");
    assertThat(sent.body()).isEqualTo("csrf=k%261&username=ada%40example.org");
    assertThat(sent.header("origin")).isEqualTo("http://" + HOST + ":" + server.port());
  }

  @Test
  void pageWithoutSuchAFormIsShown() {
    server.answer("/", 200, "<p>Closed</p>");
    Answer page = browser.open(at("/"));
    assertThatThrownBy(() -> browser.submit(page, Map.of("username", "ada")))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("[username]")
        .hasMessageContaining("<p>Closed</p>");
  }

  @Test
  void headersOfAProxyComeWithEveryRequest() {
    server.answer("/", 200, "");
    browser.open(at("/"));
    assertThat(server.asked.get(0).header("x-forwarded-for")).isEqualTo("192.0.2.7");
  }

  @Test
  void cookiesCanBeCarriedWhereNoBrowserWould() {
    server.answer("/", 200, "", "Set-Cookie: seat=1; Path=/");
    browser.get(at("/"));
    URI other = server.address("mcln.colloquy.localhost", "/");

    assertThat(browser.cookies().copy(at("/"), other)).isEqualTo(1);
    assertThat(browser.cookies().of(other)).isEqualTo(Map.of("seat", "1"));

    Browser thief = new Browser(Http.byName());
    thief.cookies().take(browser.cookies(), other);
    assertThat(thief.cookies().of(other)).isEqualTo(Map.of("seat", "1"));
    assertThat(thief.cookies().of(at("/"))).isEmpty();
  }

  private URI at(String path) {
    return server.address(HOST, path);
  }
}
