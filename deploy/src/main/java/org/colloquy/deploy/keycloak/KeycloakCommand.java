package org.colloquy.deploy.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.machine.Java;
import org.colloquy.deploy.machine.Loopback;

/** The command line of Keycloak: what its {@code kc.sh} would call, without the shell between. */
final class KeycloakCommand {

  /** What is fixed at build time. */
  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=mysql",
          "--health-enabled=true",
          // Health beside the pages: one port less to take.
          "--http-management-health-enabled=false");

  /** A build is over before optimised code would pay. */
  private static final List<String> SOON_OVER = List.of("-XX:TieredStopAtLevel=1");

  /** The optimising compiler waits until the start is over. */
  private static final List<String> STAYING =
      List.of(
          "-XX:Tier4InvocationThreshold=25000",
          "-XX:Tier4MinInvocationThreshold=3000",
          "-XX:Tier4CompileThreshold=75000",
          "-XX:Tier4BackEdgeThreshold=200000");

  private static final List<String> JVM =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms64m",
          "-XX:MetaspaceSize=96m",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:ReservedCodeCacheSize=64m",
          "-Xss512k",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.net.preferIPv4Stack=true",
          "-Djava.security.egd=file:/dev/urandom",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000");

  private KeycloakCommand() {}

  static List<String> build(Path distribution) {
    return java(distribution, distribution, SOON_OVER, "512m", BUILD);
  }

  static List<String> serve(
      Path distribution, Path home, int port, String url, KeycloakOptions options) {
    return java(distribution, home, STAYING, "320m", serving(port, url, options));
  }

  /**
   * The JVM with Keycloak's start class; {@code home} is the folder with its data, configuration
   * and providers.
   */
  private static List<String> java(
      Path distribution, Path home, List<String> compiler, String heap, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Java.executable());
    command.addAll(compiler);
    command.add("-Xmx" + heap);
    command.addAll(JVM);
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.addAll(List.of("-cp", distribution.resolve("lib/quarkus-run.jar").toString()));
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(arguments);
    return command;
  }

  private static List<String> serving(int port, String url, KeycloakOptions options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=" + Loopback.ADDRESS,
                "--http-port=" + port,
                "--hostname=" + url,
                "--hostname-strict=true",
                // Alone: it would look for the others that its database remembers, for 20 s.
                "--cache=local",
                // Larger than any number of realms one laptop has: an evicted realm costs a second
                // to load.
                "--cache-embedded-realms-max-count=20000",
                "--db-pool-initial-size=1",
                "--db-pool-min-size=1",
                "--db-pool-max-size=30",
                "--http-pool-max-threads=40",
                "--log-console-color=false"));
    options.themes().ifPresent(folder -> arguments.add("--spi-theme--folder--dir=" + folder));
    options
        .sites()
        .ifPresent(
            site ->
                arguments.add(
                    "--spi-connections-http-client--default--proxy-mappings=" + proxy(site)));
    return arguments;
  }

  /**
   * Names under {@code .localhost} are known to browsers and not to Java: what Keycloak has to tell
   * the sites goes straight to their port, as to a proxy.
   */
  private static String proxy(URI sites) {
    return ".*"
        + sites.getHost().replace(".", "\\.")
        + ";http://"
        + Loopback.ADDRESS
        + ":"
        + sites.getPort();
  }

  /** Secrets go by the environment, which only the same user can read. */
  static Map<String, String> environment(KeycloakOptions options) {
    return Map.of(
        "KC_DB_URL",
        options.databaseUrl(),
        "KC_DB_USERNAME",
        "keycloak",
        "KC_DB_PASSWORD",
        options.databasePassword(),
        "KC_BOOTSTRAP_ADMIN_USERNAME",
        KeycloakOptions.ADMIN,
        "KC_BOOTSTRAP_ADMIN_PASSWORD",
        options.adminPassword());
  }
}
