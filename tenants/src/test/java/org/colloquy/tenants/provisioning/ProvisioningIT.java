package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.colloquy.deploy.stack.TestStack;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.registry.NameTaken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A network from the request to the first admin, on the real servers. */
class ProvisioningIT {

  private static Node node;
  private static Traces traces;

  @BeforeAll
  static void start() {
    node = Node.start(TestStack.shared().settings());
    traces = new Traces(TestStack.shared());
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void runEndsActiveWithSchemaRealmAndAdmin() {
    var run = node.provisioning().start(Node.plan("whole-run"), Node.OPERATOR);

    node.await(run, RunState.DONE);

    var tenant = node.kernel().registry().bySlug(run.slug()).orElseThrow();
    assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE);
    assertThat(node.provisioning().log(run.id()))
        .extracting(DoneStep::step)
        .containsExactlyInAnyOrder(StepName.values());
    assertThat(traces.of(tenant.slug())).isEqualTo(Set.of("schema", "role", "realm", "account"));
    assertThat(traces.rolesOfAdmin(tenant.slug(), run.admin().email()))
        .contains("member", "network-admin");
    assertThat(node.provisioning().run(run.id()).orElseThrow().startedBy())
        .isEqualTo(Node.OPERATOR);
  }

  @Test
  void nameThatIsTakenIsRefusedAndLeavesNoRun() {
    var run = node.provisioning().start(Node.plan("taken-name"), Node.OPERATOR);

    assertThatThrownBy(() -> node.provisioning().start(Node.plan("taken-name"), Node.OPERATOR))
        .isInstanceOf(NameTaken.class);

    assertThat(node.provisioning().latest(run.slug()).orElseThrow().id()).isEqualTo(run.id());
    node.await(run, RunState.DONE);
  }
}
