package org.colloquy.deploy.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.deploy.machine.StackFailure;
import org.junit.jupiter.api.Test;

class SharedLibrariesTest {

  private static final Path PROGRAM = Path.of("mysqld");

  @Test
  void whoMayNotInstallIsToldTheCommand() {
    Fake machine = new Fake(false, "libaio.so.1", "libnuma.so.1");
    assertThatThrownBy(() -> SharedLibraries.ensure(PROGRAM, machine))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("libaio.so.1, libnuma.so.1")
        .hasMessageContaining("sudo apt-get install -y libaio1 libnuma1");
    assertThat(machine.installed).isEmpty();
  }

  @Test
  void rootGetsItInstalled() {
    Fake machine = new Fake(true, "libaio.so.1");
    SharedLibraries.ensure(PROGRAM, machine);
    assertThat(machine.installed).containsExactly("libaio1");
  }

  @Test
  void whatCannotBeInstalledIsStillSaid() {
    Fake machine = new Fake(true, "libmystery.so.9");
    machine.helps = false;
    assertThatThrownBy(() -> SharedLibraries.ensure(PROGRAM, machine))
        .hasMessageContaining("libmystery.so.9");
  }

  @Test
  void theLoaderTellsWhatAProgramOfThisMachineMisses() {
    assertThat(new SharedLibraries.ThisMachine().missing(Path.of("/bin/sh"))).isEmpty();
  }

  private static final class Fake implements SharedLibraries.Machine {

    private final List<String> missing = new ArrayList<>();
    private final List<String> installed = new ArrayList<>();
    private final boolean root;
    private boolean helps = true;

    Fake(boolean root, String... missing) {
      this.root = root;
      this.missing.addAll(List.of(missing));
    }

    @Override
    public List<String> missing(Path program) {
      return List.copyOf(missing);
    }

    @Override
    public boolean canInstall() {
      return root;
    }

    @Override
    public void install(List<String> packages) {
      installed.addAll(packages);
      if (helps) {
        missing.clear();
      }
    }
  }
}
