package org.colloquy.deploy.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.StackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

  @Test
  void takenPortIsNamedWithWhoHasItAndTheOptionToChooseAnother() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> Preflight.portFree("MySQL", port, "--mysql-port"))
          .isInstanceOf(StackFailure.class)
          .hasMessageContaining("Port " + port + ", where MySQL would listen")
          .hasMessageContaining("process " + ProcessHandle.current().pid() + " (")
          .hasMessageContaining("--mysql-port");
    }
  }

  @Test
  void portWhereNobodyListensIsRefusedWithTheReasonOfTheSystem() throws Exception {
    try (Socket held = new Socket()) {
      held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      int port = held.getLocalPort();
      assertThatThrownBy(() -> Preflight.portFree("Colloquy", port, "--port"))
          .isInstanceOf(StackFailure.class)
          .hasMessage(
              "Port "
                  + port
                  + ", where Colloquy would listen, cannot be used: Address already in use."
                  + " Choose another with --port");
    }
  }

  @Test
  void freePortPasses() {
    int port = Loopback.portOrFree(0);
    assertThatCode(() -> Preflight.portFree("MySQL", port, "--mysql-port"))
        .doesNotThrowAnyException();
  }

  @Test
  void nearlyFullDiskIsSaidWithFigures(@TempDir Path folder) {
    assertThatThrownBy(
            () -> Preflight.disk(folder.resolve("not/there/yet"), 500, any -> 120L * 1024 * 1024))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("120 MB free, 500 MB needed");
    assertThatCode(() -> Preflight.disk(folder, 500, any -> 501L * 1024 * 1024))
        .doesNotThrowAnyException();
  }

  @Test
  void otherMachinesAreToldOfExternalServers() {
    assertThatThrownBy(() -> Preflight.platform("Mac OS X", "aarch64"))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("--external");
    assertThatCode(() -> Preflight.platform("Linux", "amd64")).doesNotThrowAnyException();
  }
}
