package org.colloquy.deploy.keycloak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.colloquy.deploy.artifacts.Artifact;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.artifacts.Fetched;
import org.colloquy.deploy.artifacts.Versions;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.ServerProcess;
import org.colloquy.deploy.machine.StackFailure;

/** Keycloak from Maven, unpacked and built once for MySQL, kept in the cache. */
final class KeycloakDistribution {

  private KeycloakDistribution() {}

  static Path built(Cache cache) {
    Artifact artifact = Versions.keycloak();
    return cache
        .entry(
            "keycloak-" + artifact.version(),
            folder -> {
              String top = "keycloak-" + artifact.version() + "/";
              Fetched.unpack(artifact, folder, name -> !name.startsWith(top + "bin/client/"));
              build(folder.resolve(top), folder.resolve("build.log"));
            })
        .resolve("keycloak-" + artifact.version());
  }

  private static void build(Path home, Path log) {
    try (ServerProcess process =
        ServerProcess.start("Keycloak build", KeycloakCommand.build(home), Map.of(), home, log)) {
      process.awaitEnd(Duration.ofMinutes(5));
    }
    // Only a further build would need these.
    Folders.delete(home.resolve("lib/lib/deployment"));
    if (!Files.isRegularFile(home.resolve("lib/quarkus/quarkus-application.dat"))) {
      throw new StackFailure("Keycloak's build made nothing: " + Folders.lastLines(log, 10));
    }
  }
}
