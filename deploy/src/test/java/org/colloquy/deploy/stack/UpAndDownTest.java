package org.colloquy.deploy.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.deploy.state.RunNote;
import org.colloquy.deploy.state.StateFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/up} and {@code deploy/down} make of an earlier start. */
class UpAndDownTest {

  @TempDir private Path folder;
  private StateFolder state;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void open() {
    state = StateFolder.of(folder);
  }

  @Test
  void downEndsWhatAKilledStartLeft() throws Exception {
    Process left = new ProcessBuilder("sleep", "600").start();
    note(RunNote.Noted.of("MySQL", left.pid()));
    assertThat(down()).isZero();
    assertThat(left.waitFor()).isNotZero();
    assertThat(said()).contains("Stopped what an earlier start had left");
  }

  @Test
  void processThatGotTheNumberOfAnOlderOneIsLeftAlone() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "600").start();
    note(new RunNote.Noted("MySQL", stranger.pid(), 12345));
    assertThat(down()).isZero();
    assertThat(stranger.isAlive()).isTrue();
    assertThat(said()).contains("Nothing is running");
    stranger.destroy();
  }

  @Test
  void secondStartIsRefusedAndNamesTheFirst() throws Exception {
    note(RunNote.Noted.of("up", ProcessHandle.current().pid()));
    try (FileLock first = state.lock().orElseThrow()) {
      int status = new Up(folder, state, out()).run(UpOptions.parse(List.of()));
      assertThat(first.isValid()).isTrue();
      assertThat(status).isEqualTo(1);
    }
    assertThat(said())
        .contains("already running (process " + ProcessHandle.current().pid() + ")")
        .contains("http://colloquy.localhost:1234");
  }

  @Test
  void portThatIsTakenEndsTheStartWithItsReason() throws Exception {
    try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      int status = new Up(folder, state, out()).run(UpOptions.parse(List.of("--port", port)));
      assertThat(status).isEqualTo(1);
      assertThat(said()).contains("Port " + port + ", where Colloquy would listen, is taken by");
    }
  }

  private void note(RunNote.Noted process) {
    new RunNote("http://colloquy.localhost:1234", 1235, 1236, List.of(process)).write(state);
  }

  private int down() {
    return new Down(state, out()).run();
  }

  private PrintStream out() {
    return new PrintStream(said, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
