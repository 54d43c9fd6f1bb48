package org.colloquy.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.colloquy.deploy.stack.TestStack;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.realms.NewUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of whom the realm asks a second factor at their next sign-in. */
class SecondFactorIT {

  private static final String ASKED = "CONFIGURE_TOTP";

  private static Node node;
  private static Traces traces;

  @BeforeAll
  static void start() {
    var settings = new HashMap<>(TestStack.shared().settings());
    settings.put("colloquy.keycloak.second-factor", "admins");
    node = Node.start(settings);
    traces = new Traces(TestStack.shared());
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @Test
  void adminsAreAskedAndMembersOnceTheyBecomeAdmins() {
    var run = node.provisioning().start(Node.plan("second-factor"), Node.OPERATOR);
    node.await(run, RunState.DONE);
    var tenant = node.kernel().registry().bySlug(run.slug()).orElseThrow();
    assertThat(asked(tenant, run.admin().email())).contains(ASKED);

    var email = new EmailAddress("member@second-factor.example");
    var realms = node.kernel().realms();
    var member = new NewUser(email, "Mia", "Member", Set.of(Roles.MEMBER), false);
    var subject = realms.createUser(tenant, member);
    assertThat(asked(tenant, email)).doesNotContain(ASKED);

    realms.setRoles(tenant, subject, Set.of(Roles.MEMBER, Roles.CONVENER));
    assertThat(asked(tenant, email)).doesNotContain(ASKED);

    realms.setRoles(tenant, subject, Set.of(Roles.MEMBER, Roles.NETWORK_ADMIN));
    assertThat(asked(tenant, email)).contains(ASKED);
  }

  @Test
  void madeUpPersonIsNotAsked() {
    var run = node.provisioning().start(Node.plan("made-up"), Node.OPERATOR);
    node.await(run, RunState.DONE);
    var tenant = node.kernel().registry().bySlug(run.slug()).orElseThrow();
    var email = new EmailAddress("example@made-up.example");
    var example =
        new NewUser(email, "Example", "", Set.of(Roles.MEMBER, Roles.NETWORK_ADMIN), true);

    node.kernel().realms().createUser(tenant, example);

    assertThat(asked(tenant, email)).isEmpty();
  }

  private static List<String> asked(Tenant tenant, EmailAddress email) {
    return traces.requiredActions(tenant.slug(), email);
  }
}
