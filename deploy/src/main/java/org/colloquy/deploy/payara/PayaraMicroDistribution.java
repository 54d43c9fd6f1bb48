package org.colloquy.deploy.payara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.deploy.artifacts.Artifact;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.artifacts.Fetched;
import org.colloquy.deploy.artifacts.Versions;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.Java;
import org.colloquy.deploy.machine.ServerProcess;

/** Payara Micro from Maven, its jars unpacked once and kept in the cache. */
final class PayaraMicroDistribution {

  private PayaraMicroDistribution() {}

  static Path unpacked(Cache cache) {
    Artifact artifact = Versions.payaraMicro();
    return cache
        .entry(
            "payara-micro-" + artifact.version(),
            folder -> Fetched.use(artifact, folder, jar -> unpack(jar, folder)))
        .resolve("root");
  }

  private static void unpack(Path jar, Path folder) {
    List<String> command =
        List.of(
            Java.executable(),
            "-Xmx256m",
            "-jar",
            jar.toString(),
            "--rootDir",
            folder.resolve("root").toString(),
            "--outputlauncher");
    try (ServerProcess process =
        ServerProcess.start(
            "Payara Micro's unpacking", command, Map.of(), folder, folder.resolve("log"))) {
      process.awaitEnd(Duration.ofMinutes(3));
    }
  }

  /** A folder to run in: the jars linked, the small rest copied. */
  static void lay(Path distribution, Path home) {
    Folders.delete(home);
    Folders.createPrivate(home);
    for (String part : List.of("config", "lib", "docroot", "META-INF", "launch-micro.jar")) {
      Folders.copy(distribution.resolve(part), home.resolve(part));
    }
    Path runtime = Folders.createPrivate(home.resolve("runtime"));
    try (Stream<Path> jars = Files.list(distribution.resolve("runtime"))) {
      // Symbolic links would not do: it takes the folder of the resolved jar for its own.
      for (Path jar : jars.toList()) {
        linkOrCopy(jar, runtime.resolve(jar.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void linkOrCopy(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (FileSystemException | UnsupportedOperationException otherFileSystem) {
      Files.copy(from, to);
    }
  }
}
