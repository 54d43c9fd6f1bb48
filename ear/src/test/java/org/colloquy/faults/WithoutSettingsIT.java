package org.colloquy.faults;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.colloquy.deploy.machine.StackFailure;
import org.colloquy.deploy.payara.PayaraMicro;
import org.junit.jupiter.api.Test;

/** Somebody starts the application and has not configured it. */
class WithoutSettingsIT {

  @Test
  void theApplicationDoesNotStartAndNamesEverythingThatIsMissing() throws IOException {
    Path home = Path.of(System.getProperty("colloquy.output"), "without-settings");
    Map<String, String> settings =
        Map.of(
            "colloquy.base-url",
            "http://colloquy.localhost:" + freePort(),
            "colloquy.keycloak.url",
            "http://localhost:9");

    assertThatThrownBy(
            () -> PayaraMicro.start(Path.of(System.getProperty("colloquy.war")), home, settings))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining(
            "Colloquy cannot start: colloquy.db.url is missing; colloquy.db.control.password is"
                + " missing; colloquy.db.provisioner.password is missing;"
                + " colloquy.db.app.password is missing; colloquy.db.exchange.password is missing;"
                + " colloquy.db.sealer.password is missing; colloquy.keycloak.client-secret is"
                + " missing; colloquy.secrets.key is missing; colloquy.audit.key is missing;"
                + " colloquy.audit.folder is missing");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
