package org.colloquy.deploy.artifacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.StackFailure;

/** Maven as a process of its own, with the repository that the one beside it uses. */
public final class Maven {

  private Maven() {}

  /** Fetches an artifact, wherever Maven's own settings keep its repository; the copy. */
  static Path copy(Artifact artifact, Path folder) {
    run(
        "fetching " + artifact.coordinates(),
        List.of(
            "org.apache.maven.plugins:maven-dependency-plugin:"
                + Versions.dependencyPlugin()
                + ":copy",
            "-Dartifact=" + artifact.coordinates(),
            "-DoutputDirectory=" + folder,
            "-Dmdep.useBaseVersion=true"),
        folder);
    return folder.resolve(artifact.fileName());
  }

  private static String executable() {
    return Optional.ofNullable(System.getenv("MAVEN_HOME"))
        .map(home -> Path.of(home, "bin", "mvn"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .orElse("mvn");
  }

  /** Runs to the end; a failure carries Maven's own last lines. */
  public static void run(String purpose, List<String> arguments, Path directory) {
    Path log = null;
    try {
      log = Files.createTempFile("colloquy-maven", ".log");
      if (status(arguments, directory, log) != 0) {
        throw new StackFailure(
            "Maven failed at %s:%n%s".formatted(purpose, Folders.lastLines(log, 25)));
      }
    } catch (IOException e) {
      throw new StackFailure(
          "Maven could not be started for %s (%s). Is mvn on the PATH?"
              .formatted(purpose, e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Stopped while " + purpose, e);
    } finally {
      Folders.delete(log);
    }
  }

  private static int status(List<String> arguments, Path directory, Path log)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(executable(), "-B", "-q"));
    command.addAll(LocalRepository.find().mavenOptions());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(log.toFile())
            .start();
    Thread stop = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(stop);
    int status = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(stop);
    return status;
  }
}
