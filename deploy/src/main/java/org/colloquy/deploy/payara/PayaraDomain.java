package org.colloquy.deploy.payara;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.deploy.artifacts.Artifact;
import org.colloquy.deploy.artifacts.Cache;
import org.colloquy.deploy.artifacts.Fetched;
import org.colloquy.deploy.artifacts.Versions;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.Java;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.ServerProcess;
import org.colloquy.deploy.machine.StackFailure;

/**
 * The folder a full Payara Server runs in: a copy of the domain it ships with, moved to free ports
 * on loopback. Making a domain with {@code asadmin create-domain} would take fifteen seconds, most
 * of them for certificates that nobody looks at.
 */
record PayaraDomain(Path distribution, Path home, int http, int admin) {

  private static final String NAME = "colloquy";
  private static final Pattern OTHER_PORT =
      Pattern.compile("(?<=port=\"|value=\"|telnet.port=)(3700|3820|3920|8686|7676|6666)(?=[\"<])");

  static PayaraDomain in(Path home, int http) {
    Path distribution = unpacked(Cache.ofUser());
    Path folder = home.resolve(NAME);
    Folders.copy(distribution.resolve("glassfish/domains/domain1"), folder);
    PayaraDomain domain = new PayaraDomain(distribution, home, http, Loopback.portOrFree(0));
    Path configuration = folder.resolve("config/domain.xml");
    Folders.writePrivate(configuration, domain.moved(Folders.read(configuration)));
    return domain;
  }

  private static Path unpacked(Cache cache) {
    Artifact artifact = Versions.payaraServer();
    return cache
        .entry(
            "payara-" + artifact.version(),
            folder -> Fetched.unpack(artifact, folder, name -> true))
        .resolve("payara6");
  }

  private String moved(String domain) {
    String text =
        domain
            .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
            .replace(
                "port=\"8080\" protocol", "address=\"127.0.0.1\" port=\"" + http + "\" protocol")
            .replace(
                "port=\"4848\" protocol", "address=\"127.0.0.1\" port=\"" + admin + "\" protocol")
            .replace("port=\"8181\" protocol", "enabled=\"false\" port=\"8181\" protocol")
            // Alone: it must neither find nor be found by another server on this machine.
            .replace(
                "start-port=\"5900\" das-port=\"4900\"",
                "discovery-mode=\"tcpip\" interface=\"127.0.0.1\" tcpip-members=\"127.0.0.1:%1$d\""
                        .formatted(Loopback.portOrFree(0))
                    + " start-port=\"%1$d\" das-port=\"%1$d\"".formatted(Loopback.portOrFree(0)))
            .replaceAll(
                "<jvm-options>-Dorg.glassfish.additionalOSGiBundlesToStart=[^<]*</jvm-options>", "")
            .replace("-Xmx512m", "-Xmx768m");
    return OTHER_PORT.matcher(text).replaceAll(port -> String.valueOf(Loopback.portOrFree(0)));
  }

  /**
   * The command that {@code asadmin start-domain} would run, as it prints it. Run from here, the
   * server is a child process that ends with this one.
   */
  List<String> command(Path work) {
    List<String> lines =
        asadmin(work, List.of("start-domain", "--dry-run", "--domaindir", home.toString(), NAME));
    int start = 0;
    while (start < lines.size() && !lines.get(start).endsWith("/java")) {
      start++;
    }
    int end = start;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      end++;
    }
    if (start == end) {
      throw new StackFailure(
          "Payara Server did not say how it starts:\n" + String.join("\n", lines));
    }
    List<String> command = new ArrayList<>(lines.subList(start, end));
    // It would read the administrator's password from its standard input.
    command.set(command.indexOf("-read-stdin") + 1, "false");
    return command;
  }

  /** Deploys an archive as the application at the root of the server; returns when it is there. */
  void deploy(Path archive, Path work) {
    asadmin(
        work,
        List.of(
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(admin),
            "deploy",
            "--name",
            NAME,
            "--contextroot",
            "/",
            archive.toString()));
  }

  private List<String> asadmin(Path work, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Java.executable(),
                "-jar",
                distribution.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
    command.addAll(arguments);
    Path log = work.resolve("asadmin-" + arguments.get(0).replaceAll("\\W", "") + ".log");
    try (ServerProcess process = ServerProcess.start("asadmin", command, Map.of(), work, log)) {
      process.awaitEnd(Duration.ofMinutes(6));
    }
    return Folders.read(log).lines().toList();
  }
}
