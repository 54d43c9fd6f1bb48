package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Mailbag;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** What the link in an invitation does, to whom, and how long. */
@OnRunningStack
class InvitationIT {

  private static final Map<String, String> ENTER = Map.of("enter", "Show my one-time password");

  @Test
  void mailLetsItsReaderInAndHoldsNothingThatAnybodyElseCouldComeInWith(RunningStack stack) {
    Network harbour = stack.harbour();
    String email = "olga.letter@example.org";
    String id = harbour.invite("Olga", email);
    assertThat(stack.realms().credentialsOf("harbour", email)).as("before anybody asks").isZero();
    URI link = link(stack, email);
    assertThat(stack.ledger().columnsWith(keyIn(link))).as("the key lies nowhere").isEmpty();
    assertThat(link.toString()).startsWith(harbour.page("/login/welcome?key=").toString());

    Visitor visitor = new Visitor();
    Answer page = visitor.open(link).orFail();
    visitor.open(link).orFail();
    assertThat(stack.realms().credentialsOf("harbour", email)).as("opened by a scanner").isZero();
    assertThat(page.page().select("main").text()).contains("You are invited to Harbour Network.");
    assertThat(page.page().select("main form")).hasSize(1);
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("strict-origin");

    Answer shown = visitor.submit(page, ENTER).orFail();
    String password = shown.page().select("#password").text();
    assertThat(shown.page().select("#username").text()).isEqualTo(email);
    assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(shown.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(shown.address().toString()).doesNotContain("key=");
    assertThat(stack.ledger().columnsWith(password)).as("the password lies nowhere").isEmpty();
    assertThat(stack.realms().credentialsOf("harbour", email)).isEqualTo(1);

    String other = visitor.submit(visitor.open(link), ENTER).page().select("#password").text();
    assertThat(other).as("a second time it is another one").isNotBlank().isNotEqualTo(password);
    assertThat(stack.ledger().entriesOf(harbour, "INVITATION_OPEN", id)).isEqualTo(2);
    Answer realm = visitor.open(harbour.page("/me"));
    assertThat(visitor.submit(realm, Map.of("username", email, "password", password)).address())
        .as("the first is worth nothing any more")
        .satisfies(address -> assertThat(address.getPath()).startsWith("/realms/"));

    Answer home = signIn(visitor, harbour, email, other);
    assertThat(home.page().select("#givenName").val()).isEqualTo("Olga");

    Answer used = new Visitor().open(link);
    assertThat(used.heading()).isEqualTo("You can sign in");
    assertThat(used.page().select("main form")).isEmpty();
    assertThat(enterWithoutForm(new Visitor(), link).page().select("#password")).isEmpty();
  }

  @Test
  void invitationThatIsSentAgainShutsTheOneFromBefore(RunningStack stack) {
    Network harbour = stack.harbour();
    String email = "rita.reminded@example.org";
    String id = harbour.invite("Rita", email);
    URI first = link(stack, email);

    assertThat(
            harbour
                .as(harbour.admin())
                .post("/members/" + id + "/invitation", null)
                .orFail()
                .status())
        .isEqualTo(204);
    // Two mails that wait at once may be sent in either order; this is about one after the other.
    stack.mailbag().lettersTo(email, "You are invited", 2);
    Visitor admin = new Visitor();
    Answer page = admin.signIn(harbour.page("/people/" + id), harbour.admin());
    Answer said = admin.submit(page, Map.of("remind", "Send the invitation again"));
    assertThat(said.page().select(".notice").text()).contains("A new mail is on its way to Rita");
    List<String> letters = stack.mailbag().lettersTo(email, "You are invited", 3);
    URI newest = URI.create(Mailbag.linkIn(letters.get(0)));

    assertThat(new Visitor().open(first).heading()).isEqualTo("This link leads nowhere");
    assertThat(new Visitor().open(first).status()).isEqualTo(404);
    Visitor rita = new Visitor();
    Answer shown = rita.submit(rita.open(newest), ENTER);
    signIn(rita, harbour, email, shown.page().select("#password").text());

    Answer late = harbour.as(harbour.admin()).post("/members/" + id + "/invitation", null);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().path("type").asText()).endsWith("not-awaited");
    assertThat(
            harbour
                .as(stack.memberOf(harbour, "Ada", "Lindqvist"))
                .post("/members/" + id + "/invitation", null)
                .status())
        .as("for admins alone")
        .isEqualTo(403);
  }

  @Test
  void nobodyIsRemindedAgainAndAgain(RunningStack stack) {
    Network harbour = stack.harbour();
    String email = "often.written@example.org";
    String id = harbour.invite("Otto", email);
    Api admin = harbour.as(harbour.admin());
    admin.post("/members/" + id + "/invitation", null).orFail();
    admin.post("/members/" + id + "/invitation", null).orFail();

    Answer fourth = admin.post("/members/" + id + "/invitation", null);
    Network meadow = stack.meadow();
    Answer elsewhere =
        meadow.as(meadow.admin()).post("/members", Map.of("givenName", "Otto", "email", email));

    for (Answer refused : List.of(fourth, elsewhere)) {
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.json().path("type").asText()).endsWith("written-enough");
    }
    assertThat(
            meadow.as(meadow.admin()).get("/members?search=" + email).json().path("total").asInt())
        .as("not half invited")
        .isZero();
  }

  @Test
  void linkIsGoodForTwoWeeks(RunningStack stack) {
    Network harbour = stack.harbour();
    String email = "tilda.toolate@example.org";
    harbour.invite("Tilda", email);
    URI link = link(stack, email);
    Visitor visitor = new Visitor();
    Answer open = visitor.open(link);

    stack.ledger().outdateInvitation(harbour, email);

    assertThat(visitor.submit(open, ENTER).page().select("#password")).isEmpty();
    assertThat(visitor.open(link).heading()).isEqualTo("This link is too old");
    assertThat(stack.realms().credentialsOf("harbour", email)).isZero();
  }

  @Test
  void linkOpensNothingElsewhereNorForSomebodyWhoIsKeptOut(RunningStack stack) {
    Network harbour = stack.harbour();
    String email = "nils.nowhere@example.org";
    String id = harbour.invite("Nils", email);
    URI link = link(stack, email);
    String query = "/login/welcome?" + link.getRawQuery();

    assertThat(new Visitor().open(stack.meadow().page(query)).status()).isEqualTo(404);
    assertThat(new Visitor().open(stack.platform().resolve(query)).status()).isEqualTo(404);
    assertThat(new Visitor().open(harbour.page("/login/welcome")).status()).isEqualTo(404);

    Visitor visitor = new Visitor();
    Answer open = visitor.open(link).orFail();
    harbour.as(harbour.admin()).put("/members/" + id + "/disabled", null).orFail();
    assertThat(visitor.submit(open, ENTER).page().select("#password")).isEmpty();
    assertThat(visitor.open(link).status()).isEqualTo(404);
  }

  @Test
  void whoeverPressesTheButtonAgainAndAgainHasToWait(RunningStack stack) {
    Network harbour = stack.harbour();
    String email = "hasty.hanna@example.org";
    harbour.invite("Hanna", email);
    Visitor hasty = new Visitor();
    Answer page = hasty.open(link(stack, email)).orFail();
    for (int i = 0; i < 5; i++) {
      assertThat(hasty.submit(page, ENTER).page().select("#password").text()).isNotBlank();
    }

    Answer refused = hasty.submit(page, ENTER);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 61L);
    assertThat(refused.page().text()).contains("That was too often. Please wait");
    assertThat(refused.page().select("#password")).isEmpty();
  }

  private static URI link(RunningStack stack, String email) {
    return URI.create(stack.mailbag().linkIn(email, "You are invited to Harbour Network"));
  }

  private static String keyIn(URI link) {
    return link.getRawQuery().substring("key=".length());
  }

  /** Presses the button that the page does not show. */
  private static Answer enterWithoutForm(Visitor visitor, URI link) {
    return visitor.post(
        URI.create(link.toString().replaceFirst("\\?.*", "")),
        Map.of(
            "form", "form",
            "enter", "x",
            "key", keyIn(link),
            "jakarta.faces.ViewState", "stateless"));
  }

  /** Signs in with a password that has to be replaced, and replaces it. */
  private static Answer signIn(Visitor visitor, Network network, String email, String password) {
    Answer realm = visitor.open(network.page("/me"));
    Answer replace = visitor.submit(realm, Map.of("username", email, "password", password));
    return visitor.submit(
        replace, Map.of("password-new", "chosen-by-me-77", "password-confirm", "chosen-by-me-77"));
  }
}
