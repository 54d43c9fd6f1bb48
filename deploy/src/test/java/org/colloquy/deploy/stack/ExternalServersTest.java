package org.colloquy.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.StackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalServersTest {

  private static final String COMPLETE =
      """
      colloquy.db.url=jdbc:mysql://127.0.0.1:%d
      colloquy.db.control.password=a
      colloquy.db.provisioner.password=b
      colloquy.db.app.password=c
      colloquy.db.exchange.password=d
      colloquy.db.sealer.password=h
      colloquy.keycloak.url=http://localhost:%d
      colloquy.keycloak.client-secret=e
      colloquy.secrets.key=f
      """;

  @TempDir private Path folder;

  @Test
  void everyMissingSettingIsNamed() throws Exception {
    Path file = write("colloquy.db.url=jdbc:mysql://db.example.org\n");
    assertThatThrownBy(() -> ExternalServers.read(file))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("colloquy.db.app.password")
        .hasMessageContaining("colloquy.secrets.key");
  }

  @Test
  void administratorIsThereWhenBothPartsAre() throws Exception {
    assertThat(ExternalServers.read(write(COMPLETE.formatted(1, 2))).administrator()).isEmpty();
    Path with =
        write(COMPLETE.formatted(1, 2) + "keycloak.admin=admin\nkeycloak.admin.password=g\n");
    assertThat(ExternalServers.read(with).administrator())
        .contains(new ExternalServers.Administrator("admin", "g"));
  }

  @Test
  void serverThatIsAwayIsNamed() throws Exception {
    int nobody = Loopback.portOrFree(0);
    ExternalServers servers = ExternalServers.read(write(COMPLETE.formatted(nobody, nobody)));
    assertThatThrownBy(servers::reach)
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("MySQL does not answer at 127.0.0.1:" + nobody);
  }

  private Path write(String text) throws Exception {
    return Files.writeString(folder.resolve("servers.properties"), text);
  }
}
