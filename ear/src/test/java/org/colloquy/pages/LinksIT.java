package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Links in mails that do something without a sign-in. */
@OnRunningStack
class LinksIT {

  private static final Map<String, String> PRESS = Map.of("follow", "I cannot come");

  @Test
  void placeIsGivenBackWithoutSigningInAndNotByWhoeverOnlyOpensTheLink(RunningStack stack) {
    Network harbour = stack.harbour();
    Person cora = harbour.add(Person.of("Cora", "Cancels", "member"));
    String session = published(harbour, "Given back by mail");
    harbour.as(cora).post("/sessions/" + session + "/registrations", null).orFail();
    String letter = stack.mailbag().letterTo(cora.email(), "You are registered");
    URI cancel = link(letter, "I cannot come");
    URI come = link(letter, "I will come");
    String key = cancel.getRawQuery().substring("key=".length());
    assertThat(stack.ledger().columnsWith(key)).as("the key lies nowhere").isEmpty();

    Visitor visitor = new Visitor();
    Answer page = visitor.open(cancel).orFail();
    for (String method : new String[] {"GET", "HEAD", "GET"}) {
      assertThat(visitor.send(method, cancel, Map.of(), "").status()).isEqualTo(200);
    }
    assertThat(registered(harbour, cora)).as("opened by a scanner").isTrue();
    assertThat(page.heading()).isEqualTo("I cannot come");
    assertThat(page.page().select("main").text())
        .contains("Given back by mail", "Nothing has happened yet");
    assertThat(page.page().select("a[href*=key], script")).as("the key leads nowhere").isEmpty();
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");

    Answer done = visitor.submit(page, PRESS).orFail();
    assertThat(done.heading()).isEqualTo("You are not registered");
    assertThat(done.page().select("#done").text()).isEqualTo("Done.");
    assertThat(registered(harbour, cora)).isFalse();

    Visitor french = Visitor.reading("fr");
    Answer again = french.open(come).orFail();
    assertThat(again.heading()).isEqualTo("Je viendrai");
    assertThat(french.submit(again, Map.of("follow", "Je viendrai")).heading())
        .isEqualTo("Vous avez une place");
    assertThat(registered(harbour, cora)).isTrue();
  }

  @Test
  void calendarFetchesOnesSessionsByASecretAddressUntilItIsEnded(RunningStack stack) {
    Network harbour = stack.harbour();
    Person fay = harbour.add(Person.of("Fay", "Fetches", "member"));
    String session = published(harbour, "Fetched by a calendar");
    harbour.as(fay).post("/sessions/" + session + "/registrations", null).orFail();
    Visitor visitor = new Visitor();
    visitor.signIn(harbour.page("/me/calendar"), fay);
    Answer page = visitor.open(harbour.page("/me/calendar")).orFail();

    Answer made = visitor.submit(page, Map.of("make", "Make an address")).orFail();
    URI address = URI.create(made.page().select("#address").text());
    Answer fetched = new Visitor().get(address).orFail();

    assertThat(fetched.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(fetched.body())
        .startsWith("BEGIN:VCALENDAR")
        .contains("SUMMARY:Fetched by a calendar", "UID:" + session)
        .doesNotContain("meet.example");
    String key = address.getRawQuery().substring("key=".length());
    assertThat(stack.ledger().columnsWith(key)).as("the key lies nowhere").isEmpty();
    assertThat(new Visitor().get(URI.create(address + "x")).status()).isEqualTo(404);
    assertThat(new Visitor().get(harbour.page("/links?key=" + key)).heading())
        .isEqualTo("The address of a calendar");

    Answer again = visitor.submit(made, Map.of("make", "Make a new address")).orFail();
    assertThat(new Visitor().get(address).status()).as("the one before").isEqualTo(404);
    URI present = URI.create(again.page().select("#address").text());
    assertThat(new Visitor().get(present).status()).isEqualTo(200);
    visitor.submit(again, Map.of("end", "End the address")).orFail();
    assertThat(new Visitor().get(present).status()).isEqualTo(404);
  }

  /** What a browser says that may not tell where it comes from. */
  @Test
  void buttonWorksWithoutSayingWhereItWasPressed(RunningStack stack) {
    Network harbour = stack.harbour();
    Person nell = harbour.add(Person.of("Nell", "Nowhere", "member"));
    String session = published(harbour, "Pressed without an origin");
    harbour.as(nell).post("/sessions/" + session + "/registrations", null).orFail();
    URI cancel =
        link(stack.mailbag().letterTo(nell.email(), "You are registered"), "I cannot come");

    Answer pressed = new Visitor().postFrom("null", harbour.page("/links"), pressing(cancel));

    assertThat(pressed.orFail().heading()).isEqualTo("You are not registered");
    assertThat(registered(harbour, nell)).isFalse();
  }

  @Test
  void linkOfAnotherNetworkOrOfNobodysMakingLeadsNowhere(RunningStack stack) {
    Network harbour = stack.harbour();
    Person fay = harbour.add(Person.of("Fay", "Foreign", "member"));
    String session = published(harbour, "Not elsewhere");
    harbour.as(fay).post("/sessions/" + session + "/registrations", null).orFail();
    URI cancel = link(stack.mailbag().letterTo(fay.email(), "You are registered"), "I cannot come");
    String path = "/links?" + cancel.getRawQuery();

    for (URI nowhere :
        new URI[] {
          stack.meadow().page(path),
          harbour.page("/links?key=cancel.nobodys"),
          harbour.page("/links?key=%00%F0%9F%92%A9"),
          harbour.page("/links")
        }) {
      Answer answer = new Visitor().open(nowhere);
      assertThat(answer.status()).as("%s", nowhere).isEqualTo(404);
      assertThat(answer.heading()).isEqualTo("This link leads nowhere");
      assertThat(answer.page().select("main form")).isEmpty();
    }
    new Visitor().post(stack.meadow().page("/links"), pressing(cancel));
    assertThat(new Visitor().open(stack.platform().resolve(path)).status()).isEqualTo(404);
    assertThat(registered(harbour, fay)).isTrue();
  }

  @Test
  void linkThatIsTooOldIsMailedAnewToItsReaderAlone(RunningStack stack) {
    Network harbour = stack.harbour();
    Person otis = harbour.add(Person.of("Otis", "Old", "member"));
    String session = published(harbour, "Too old by then");
    harbour.as(otis).post("/sessions/" + session + "/registrations", null).orFail();
    URI cancel =
        link(stack.mailbag().letterTo(otis.email(), "You are registered"), "I cannot come");
    stack.ledger().outdateLinks(harbour, otis);

    Visitor visitor = new Visitor();
    Answer old = visitor.open(cancel).orFail();
    assertThat(old.heading()).isEqualTo("This link is too old");
    Answer mailed = visitor.submit(old, Map.of("renew", "Send me a new link")).orFail();
    assertThat(mailed.page().select("#mailed").text()).contains("A new link is on its way");
    assertThat(mailed.body()).doesNotContain(otis.email());
    assertThat(registered(harbour, otis)).isTrue();

    URI fresh = URI.create(stack.mailbag().linkIn(otis.email(), "Your new link"));
    visitor.submit(visitor.open(fresh).orFail(), PRESS).orFail();
    assertThat(registered(harbour, otis)).isFalse();
  }

  @Test
  void whoeverOpensVeryManyHasToWait(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor many = Visitor.at("203.0.113.77");
    Answer last = null;
    for (int i = 0; i < 300; i++) {
      last = many.get(harbour.page("/links?key=cancel.x" + i));
    }
    assertThat(last.status()).isEqualTo(404);
    Answer refused = many.get(harbour.page("/links?key=cancel.one-too-many"));
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 61L);
  }

  private static String published(Network network, String title) {
    Map<String, Object> session = new HashMap<>();
    session.put("title", title);
    session.put("kind", "learning-session");
    session.put("start", "2031-01-01T10:00");
    session.put("end", "2031-01-01T11:00");
    session.put("zone", "UTC");
    session.put("publish", true);
    return network
        .as(network.admin())
        .post("/sessions", session)
        .orFail()
        .json()
        .path("id")
        .asText();
  }

  private static boolean registered(Network network, Person person) {
    return network.as(person).get("/registrations").orFail().json().path("total").asInt() == 1;
  }

  /** The address behind these words. */
  private static URI link(String letter, String words) {
    Matcher found =
        Pattern.compile(Pattern.quote(words) + ":\\s+(https?://[^\\s\u00A0]+)").matcher(letter);
    if (!found.find()) {
      throw new AssertionError("No link to say " + words + ": " + letter);
    }
    return URI.create(found.group(1));
  }

  /** What the page's form sends. */
  private static Map<String, String> pressing(URI link) {
    return Map.of(
        "form", "form",
        "follow", "I cannot come",
        "key", link.getRawQuery().substring("key=".length()),
        "jakarta.faces.ViewState", "stateless");
  }
}
