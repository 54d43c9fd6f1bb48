package org.colloquy.deploy.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

  @TempDir private Path folder;

  @Test
  void serverThatEndsBeforeItIsReadyIsToldWithItsLastLines() {
    ServerProcess server = shell("echo starting; echo cannot open the data file >&2; exit 3");
    assertThatThrownBy(() -> server.await(Duration.ofSeconds(20), () -> false))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("Thing ended by itself with status 3")
        .hasMessageContaining("cannot open the data file");
  }

  @Test
  void serverThatIsNeverReadyIsStopped() {
    ServerProcess server = shell("echo still thinking; exec sleep 600");
    assertThatThrownBy(() -> server.await(Duration.ofMillis(400), () -> false))
        .hasMessageContaining("was not ready")
        .hasMessageContaining("still thinking");
    assertThat(server.alive()).isFalse();
  }

  @Test
  void processThatIsKnownIsTheServerItself() {
    try (ServerProcess server = shell("exec sleep 600")) {
      server.await(
          Duration.ofSeconds(20),
          () ->
              ProcessHandle.of(server.pid())
                  .flatMap(process -> process.info().command())
                  .filter(command -> command.endsWith("sleep"))
                  .isPresent());
    }
  }

  @Test
  void serverDoesNotOutliveAParentThatWasKilled() throws Exception {
    Process parent =
        new ProcessBuilder(
                Java.executable(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName(),
                folder.toString())
            .start();
    long child;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
      child = Long.parseLong(out.readLine());
    }
    ProcessHandle server = ProcessHandle.of(child).orElseThrow();
    parent.destroyForcibly().waitFor();
    server.onExit().get(20, TimeUnit.SECONDS);
    assertThat(server.isAlive()).isFalse();
  }

  private ServerProcess shell(String script) {
    return ServerProcess.start(
        "Thing", List.of("/bin/sh", "-c", script), Map.of(), folder, folder.resolve("log"));
  }

  /** Starts a server, tells its id, and waits to be killed. */
  static final class Parent {

    private Parent() {}

    public static void main(String[] arguments) throws InterruptedException {
      Path folder = Path.of(arguments[0]);
      ServerProcess server =
          ServerProcess.start(
              "Thing", List.of("sleep", "600"), Map.of(), folder, folder.resolve("log"));
      System.out.println(server.pid());
      System.out.flush();
      Thread.sleep(600_000);
    }
  }
}
