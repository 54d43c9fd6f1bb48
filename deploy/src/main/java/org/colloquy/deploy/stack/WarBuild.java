package org.colloquy.deploy.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.deploy.artifacts.Maven;

/** The WAR, built again when one of its sources is younger. */
record WarBuild(Path repository) {

  private static final List<String> SOURCES =
      List.of(
          "pom.xml",
          "tenants/pom.xml",
          "tenants/src/main",
          "ejb/pom.xml",
          "ejb/src/main",
          "web/pom.xml",
          "web/src/main");

  Path war() {
    return repository.resolve("web/target/colloquy.war");
  }

  boolean stale() {
    return !Files.exists(war()) || SOURCES.stream().anyMatch(this::younger);
  }

  void run() {
    Maven.run(
        "building the application",
        List.of(
            "-pl",
            "web",
            "-am",
            "package",
            "-Dmaven.test.skip=true",
            // Starting is not the time to talk about layout; deploy/test is.
            "-Dspotless.check.skip=true"),
        repository);
  }

  private boolean younger(String source) {
    Path root = repository.resolve(source);
    try (Stream<Path> files = Files.walk(root)) {
      var built = Files.getLastModifiedTime(war());
      for (Path file : files.toList()) {
        // A folder is younger when something in it was deleted.
        if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
