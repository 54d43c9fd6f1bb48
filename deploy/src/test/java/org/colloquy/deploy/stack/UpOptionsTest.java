package org.colloquy.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.deploy.machine.StackFailure;
import org.junit.jupiter.api.Test;

class UpOptionsTest {

  @Test
  void portsHaveDefaultsAndOneOptionMovesAllThree() {
    UpOptions plain = UpOptions.parse(List.of());
    assertThat(List.of(plain.port(), plain.mysqlPort(), plain.keycloakPort()))
        .containsExactly(8080, 3307, 8180);
    UpOptions moved = UpOptions.parse(List.of("--port-base", "21000"));
    assertThat(List.of(moved.port(), moved.mysqlPort(), moved.keycloakPort()))
        .containsExactly(21000, 21001, 21002);
  }

  @Test
  void everyOptionIsUnderstood() {
    UpOptions options =
        UpOptions.parse(
            List.of(
                "--detach",
                "--fresh",
                "--no-examples",
                "--profile",
                "server",
                "--external",
                "servers.properties"));
    assertThat(options.server()).isTrue();
    assertThat(UpOptions.parse(List.of("--profile", "laptop")).server()).isFalse();
    assertThat(options.detach()).isTrue();
    assertThat(options.fresh()).isTrue();
    assertThat(options.examples()).isFalse();
    assertThat(options.external()).contains(Path.of("servers.properties"));
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThatThrownBy(() -> UpOptions.parse(List.of("--prot", "1")))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("--prot");
    assertThatThrownBy(() -> UpOptions.parse(List.of("--port", "http")))
        .hasMessageContaining("--port needs a port number, not http");
    assertThatThrownBy(() -> UpOptions.parse(List.of("--port")))
        .hasMessageContaining("--port needs a value");
    assertThatThrownBy(() -> UpOptions.parse(List.of("--profile", "fast")))
        .hasMessageContaining("--profile is laptop or server, not fast");
    assertThatThrownBy(() -> UpOptions.parse(List.of("--port", "3307")))
        .hasMessageContaining("must differ");
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(UpOptions.HELP)
        .contains(
            "--port N",
            "--mysql-port",
            "--keycloak-port",
            "--port-base",
            "--detach",
            "--fresh",
            "--no-examples",
            "--profile",
            "--external");
  }
}
