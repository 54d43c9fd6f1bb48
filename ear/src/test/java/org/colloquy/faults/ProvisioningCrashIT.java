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

  private static final String STEPS_DONE =
      """
      SELECT COUNT(*) FROM colloquy_control.provisioning_step s
      JOIN colloquy_control.provisioning_run r ON r.id = s.run_id
      WHERE r.slug = ?
      """;
  private static final String RUNS_ENDED =
      "SELECT COUNT(*) FROM colloquy_control.provisioning_run WHERE slug = ? AND ended_at IS NOT NULL";
  private static final String SCHEMAS =
      "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name LIKE CONCAT('net%', ?)";

  @Test
  void theRunGoesOnByItselfAndEndsActive(RunningStack stack) {
    Network network = stack.request("phoenix", "Phoenix Network");
    Until.becomes(
        "two steps are done", () -> stack.count(STEPS_DONE, "phoenix"), done -> done >= 2);

    stack.killApplication();

    assertThat(stack.count(RUNS_ENDED, "phoenix")).as("it died half way").isZero();
    stack.startApplication();
    stack.await(network);
    assertThat(network.as(network.admin()).get("/me").orFail().json().path("email").asText())
        .isEqualTo(network.admin().email());
    assertThat(stack.count(SCHEMAS, "phoenix")).isEqualTo(1);
  }
}
