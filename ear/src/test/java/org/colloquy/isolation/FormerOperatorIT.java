package org.colloquy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** Who is no operator any more is out of the console within seconds, and stays out. */
@OnRunningStack
class FormerOperatorIT {

  private static final String REALM = "colloquy-platform";

  @Test
  void roleThatIsTakenAwayInTheRealmEndsSessionAndToken(RunningStack stack) {
    Person former = Person.of("Olga", "Operator", "operator");
    stack.realms().addAll(REALM, List.of(former));
    Visitor visitor = new Visitor();
    visitor.signIn(stack.platform().resolve("/operator"), former);
    Api program = new Api(stack.platform(), stack.realms().token(REALM, former));
    assertThat(visitor.get(stack.platform().resolve("/operator")).status()).isEqualTo(200);
    assertThat(program.get("/exchange/sessions").status()).isEqualTo(200);

    stack.realms().takeRole(REALM, former.email(), "operator");

    Until.becomes(
        "the console is closed",
        () -> visitor.get(stack.platform().resolve("/operator")).status(),
        status -> status != 200);
    Until.becomes(
        "the API is closed",
        () -> program.get("/exchange/sessions").status(),
        status -> status == 403);
    assertThat(visitor.open(stack.platform().resolve("/operator")).address().getPath())
        .as("signing in again leads to the page that says why not")
        .isEqualTo("/login/problem");
  }

  @Test
  void accountWithoutTheRoleIsNoOperatorWithATokenEither(RunningStack stack) {
    Person stranger = Person.of("Sten", "Stranger");
    stack.realms().addAll(REALM, List.of(stranger));

    Api program = new Api(stack.platform(), stack.realms().token(REALM, stranger));

    assertThat(program.get("/exchange/sessions").status()).isEqualTo(403);
  }

  @Test
  void networkTellsWhoStartedItWhenTheyAreNoOperatorAnyMore(RunningStack stack) {
    Person founder = Person.of("Fay", "Founder", "operator");
    stack.realms().addAll(REALM, List.of(founder));
    String subject = stack.realms().idOf(REALM, founder.email());
    new Api(stack.platform(), stack.realms().token(REALM, founder))
        .post(
            "/networks",
            Map.of(
                "name", "Founded by Fay",
                "slug", "founded-by-fay",
                "purpose", "Nurses who learn together.",
                "countries", List.of("GB"),
                "expectedMembers", 5,
                "language", "en",
                "zone", "Europe/London",
                "admin", Map.of("givenName", "Nora", "email", "nora@founded.example")))
        .orFail();

    stack.realms().takeRole(REALM, founder.email(), "operator");

    Visitor operator = new Visitor();
    Answer runs = operator.signIn(stack.platform().resolve("/operator/runs"), stack.operator());
    assertThat(runs.page().select("tr:has(a:contains(Founded by Fay))").text())
        .contains("Fay Founder");
    Answer run =
        operator.open(
            stack
                .platform()
                .resolve(runs.page().select("a:contains(Founded by Fay)").attr("href")));
    assertThat(run.page().select("main").text()).contains("Fay Founder").doesNotContain(subject);
  }
}
