package org.colloquy.deploy.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.deploy.machine.StackFailure;

/**
 * The two libraries MySQL takes from the system. When one is missing, root gets it installed
 * through apt; anybody else is told the command.
 */
final class SharedLibraries {

  private static final Pattern MISSING = Pattern.compile("(\\S+) => not found");
  private static final Map<String, String> PACKAGES =
      Map.of("libaio.so.1", "libaio1", "libnuma.so.1", "libnuma1");

  /** What it needs of the machine; a test gives its own. */
  interface Machine {

    /** The names of the libraries the program misses. */
    List<String> missing(Path program);

    /** Whether packages can be installed from here. */
    boolean canInstall();

    void install(List<String> packages);
  }

  private SharedLibraries() {}

  static void ensure(Path program, Machine machine) {
    List<String> missing = machine.missing(program);
    if (missing.isEmpty()) {
      return;
    }
    List<String> packages =
        missing.stream().map(name -> PACKAGES.getOrDefault(name, name)).toList();
    if (machine.canInstall()) {
      machine.install(packages);
      missing = machine.missing(program);
    }
    if (!missing.isEmpty()) {
      throw new StackFailure(
          "MySQL needs a library that is not on this machine: %s. Install it with: sudo apt-get install -y %s"
              .formatted(String.join(", ", missing), String.join(" ", packages)));
    }
  }

  /** This machine. */
  static final class ThisMachine implements Machine {

    @Override
    public List<String> missing(Path program) {
      ProcessBuilder builder = new ProcessBuilder(program.toString()).redirectErrorStream(true);
      // The loader then lists what it would load and starts nothing: what ldd does.
      builder.environment().put("LD_TRACE_LOADED_OBJECTS", "1");
      List<String> names = new ArrayList<>();
      Matcher matcher = MISSING.matcher(run(builder));
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
      return names;
    }

    @Override
    public boolean canInstall() {
      return "root".equals(System.getProperty("user.name"))
          && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    @Override
    public void install(List<String> packages) {
      run(new ProcessBuilder("apt-get", "-q", "update").redirectErrorStream(true));
      List<String> command = new ArrayList<>(List.of("apt-get", "-q", "install", "-y"));
      command.addAll(packages);
      run(new ProcessBuilder(command).redirectErrorStream(true));
    }

    private static String run(ProcessBuilder builder) {
      try {
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StackFailure("Stopped while looking for libraries", e);
      }
    }
  }
}
