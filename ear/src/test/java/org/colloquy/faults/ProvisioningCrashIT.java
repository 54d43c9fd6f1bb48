package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Until;
import org.junit.jupiter.api.Test;

/** The application dies while it makes a network. */
@OnRunningStack
class ProvisioningCrashIT {

  @Test
  void theRunGoesOnByItselfAndEndsActive(RunningStack stack) {
    Network network = stack.request("phoenix", "Phoenix Network");
    Until.becomes(
        "two steps are done", () -> stack.ledger().stepsDone("phoenix"), done -> done >= 2);

    stack.killApplication();

    assertThat(stack.ledger().runsEnded("phoenix")).as("it died half way").isZero();
    stack.startApplication();
    stack.await(network);
    assertThat(network.as(network.admin()).get("/me").orFail().json().path("email").asText())
        .isEqualTo(network.admin().email());
    assertThat(stack.ledger().schemasOf("phoenix")).isEqualTo(1);
  }
}
