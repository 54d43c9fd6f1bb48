package org.colloquy.deploy.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one start leaves for the next. */
class RunNoteTest {

  @TempDir private Path folder;
  private StateFolder state;

  @BeforeEach
  void open() {
    state = StateFolder.of(folder);
  }

  @Test
  void onlyTheOwnerCanReadIt() throws Exception {
    StackSecrets.in(state.path("secrets.json"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state.path(""))))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(state.path("secrets.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void secretsAreMadeOnce() {
    assertThat(StackSecrets.in(state.path("secrets.json")))
        .isEqualTo(StackSecrets.in(state.path("secrets.json")));
  }

  @Test
  void endingWaitsForTheEnd() throws Exception {
    Process process = new ProcessBuilder("sleep", "600").start();
    RunNote.Noted noted = RunNote.Noted.of("MySQL", process.pid());
    assertThat(noted.end(Duration.ofSeconds(5))).isTrue();
    assertThat(noted.end(Duration.ofSeconds(5))).isFalse();
  }
}
