package org.colloquy.deploy.mysql;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.colloquy.deploy.artifacts.Artifact;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.artifacts.Fetched;
import org.colloquy.deploy.artifacts.Versions;

/**
 * The real MySQL server from Maven, unpacked to what is needed of it (230 of 2,000 MB) and kept in
 * the cache.
 */
final class MySqlDistribution {

  private static final Set<String> FILES =
      Set.of(
          "bin/mysqld",
          "bin/mysql",
          "bin/mysqldump",
          "bin/mysqladmin",
          "lib/private/libcrypto.so.1.1",
          "lib/private/libssl.so.1.1",
          "lib/private/libprotobuf-lite.so.3.19.4",
          "lib/plugin/component_reference_cache.so");
  private static final List<String> FOLDERS =
      List.of("lib/private/icudt69l/", "share/english/", "share/charsets/");

  private MySqlDistribution() {}

  static Path unpacked(Cache cache) {
    Artifact artifact = Versions.mysql();
    return cache.entry(
        "mysql-" + artifact.version(),
        folder -> Fetched.unpack(artifact, folder, MySqlDistribution::wanted));
  }

  static boolean wanted(String name) {
    return FILES.contains(name)
        || FOLDERS.stream().anyMatch(name::startsWith)
        || name.matches("share/[^/]+\\.(sql|txt)");
  }
}
