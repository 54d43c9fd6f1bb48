package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** The log says what happened to us, and nothing in the words of those who send. */
@OnRunningStack
class LogIT {

  @Test
  void whatASignInBringsMakesNoLineOfItsOwn(RunningStack stack) {
    Network harbour = stack.harbour();
    Visitor visitor = new Visitor();
    URI realm = visitor.get(harbour.page("/login/start")).location().orElseThrow();
    String state =
        Arrays.stream(realm.getRawQuery().split("&", -1))
            .filter(part -> part.startsWith("state="))
            .findFirst()
            .orElseThrow();

    visitor.get(
        harbour.page(
            "/login/callback?"
                + state
                + "&error=server_error&error_description=a-mark%0D%0A%5BSEVERE%5D+forged%1B%5B2J"));

    String log = Until.becomes("it is logged", stack::log, text -> text.contains("a-mark"));
    assertThat(log).contains("a-mark\\u000d\\u000a[SEVERE] forged\\u001b[2J");
    assertThat(log).doesNotContainPattern("(?m)^\\[SEVERE] forged");
  }

  @Test
  void refusalIsNoFailure(RunningStack stack) {
    Network harbour = stack.harbour();
    Person ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    Api program = harbour.as(ada);
    int before = stack.log().length();

    for (int i = 0; i < 20; i++) {
      assertThat(program.post("/members", Map.of("givenName", "Eve")).status()).isEqualTo(403);
      assertThat(program.get("/sessions/none").status()).isEqualTo(404);
    }

    assertThat(stack.log().substring(before))
        .doesNotContain("AccessLocalException", "not authorized", "\tat ");
  }
}
