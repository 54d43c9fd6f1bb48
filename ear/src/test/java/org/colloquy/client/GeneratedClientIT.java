package org.colloquy.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RawHttp;
import org.colloquy.running.RunningStack;
import org.junit.jupiter.api.Test;

/**
 * Whoever writes a program needs the description and nothing else: a client that is generated from
 * it does everything that the services do, and every answer is what the description promises.
 */
@OnRunningStack
class GeneratedClientIT {

  @Test
  void clientMadeFromTheDescriptionCallsEveryOperation(RunningStack stack) {
    Answer description = describe(stack);
    Description promised = new Description(description.json());
    CheckedWire wire = new CheckedWire(promised);

    GeneratedClient.of(description.body()).run(stack, wire);

    assertThat(wire.faults()).as("answers that are not as described").isEmpty();
    assertThat(wire.succeeded()).as("operations called").isEqualTo(promised.operations());
  }

  @Test
  void everySiteDescribesTheSame(RunningStack stack) {
    Answer ofNetwork =
        RawHttp.send(
            "GET", stack.harbour().site(), "/openapi", Map.of("Accept", "application/json"), null);

    assertThat(ofNetwork.json()).isEqualTo(describe(stack).json());
    assertThat(ofNetwork.json().path("servers").findValuesAsText("url")).containsExactly("/");
  }

  private static Answer describe(RunningStack stack) {
    return RawHttp.send(
        "GET", stack.platform(), "/openapi", Map.of("Accept", "application/json"), null);
  }
}
