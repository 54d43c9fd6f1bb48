package org.colloquy.tenants.realms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colloquy.deploy.keycloak.KeycloakOptions;
import org.colloquy.deploy.stack.TestStack;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.kernel.Kernel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;

/** The platform's realm and its first operator, on the real Keycloak. */
class PlatformRealmIT {

  private static Kernel kernel;
  private static Keycloak console;

  @BeforeAll
  static void start() {
    var stack = TestStack.shared();
    kernel =
        Kernel.start(
            Settings.of(key -> Optional.ofNullable(stack.settings().get(key))),
            Clock.systemUTC(),
            PlatformRealmIT.class.getClassLoader());
    console =
        Keycloak.getInstance(
            stack.keycloak().url(),
            "master",
            KeycloakOptions.ADMIN,
            stack.keycloak().adminPassword(),
            "admin-cli");
  }

  @AfterAll
  static void stop() {
    console.close();
    kernel.close();
  }

  @Test
  void startGivesNobodyTheRoleBackAndMakesNobodyAnew() {
    kernel.platformRealm().ensure();
    var first = operator().toRepresentation().getId();
    assertThat(kernel.realms().isOperator(first)).isTrue();

    operator().roles().realmLevel().remove(operator().roles().realmLevel().listAll());
    kernel.platformRealm().ensure();
    assertThat(kernel.realms().isOperator(first)).isFalse();

    operator().remove();
    kernel.platformRealm().ensure();
    assertThat(users()).isEmpty();
    assertThat(kernel.realms().isOperator(first)).isFalse();
  }

  private static UserResource operator() {
    return console.realm("colloquy-platform").users().get(users().get(0));
  }

  private static List<String> users() {
    return console
        .realm("colloquy-platform")
        .users()
        .searchByEmail("operator@example.org", true)
        .stream()
        .map(user -> user.getId())
        .toList();
  }
}
