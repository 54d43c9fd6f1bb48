package org.colloquy.deploy.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.artifacts.Versions;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.ServerProcess;

/** An initialised, empty data folder in the cache: copying it is faster than making one. */
public final class MySqlTemplate {

  private MySqlTemplate() {}

  public static Path empty(Cache cache) {
    return cache
        .entry("mysql-data-" + Versions.mysql().version(), folder -> initialise(cache, folder))
        .resolve("data");
  }

  private static void initialise(Cache cache, Path folder) {
    Path data = folder.resolve("data");
    List<String> command =
        new ArrayList<>(MySqlCommand.base(MySqlDistribution.unpacked(cache), data));
    command.add("--initialize-insecure");
    try (ServerProcess process =
        ServerProcess.start(
            "MySQL initialisation", command, Map.of(), folder, folder.resolve("log"))) {
      process.awaitEnd(Duration.ofMinutes(3));
    }
    forgetIdentity(data);
  }

  /**
   * What must not be the same in two copies: the server's id and its keys; MySQL makes them anew at
   * start.
   */
  public static void forgetIdentity(Path data) {
    Folders.delete(data.resolve("auto.cnf"));
    try (var keys = Files.newDirectoryStream(data, "*.pem")) {
      keys.forEach(Folders::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
