package org.colloquy.deploy.payara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.ServerProcess;
import org.colloquy.deploy.machine.StackFailure;

/**
 * A full Jakarta EE server on loopback with the EAR in it, for the test that the EAR works there.
 * It needs about half a minute, most of it for the server itself.
 */
public final class PayaraServer implements AutoCloseable {

  /** The message that tells the time it took to start. */
  private static final String STARTED = "NCLS-CORE-00017";

  private final Path home;
  private final ServerProcess process;

  private PayaraServer(Path home, ServerProcess process) {
    this.home = home;
    this.process = process;
  }

  /**
   * Starts a server on the given port and deploys the archive at its root.
   *
   * @param settings what the application reads, by the names of its settings
   */
  public static PayaraServer start(Path archive, int port, Map<String, String> settings) {
    Path home = temporaryHome();
    PayaraDomain domain = PayaraDomain.in(home, port);
    PayaraServer server =
        new PayaraServer(
            home,
            ServerProcess.start(
                "Payara Server",
                domain.command(home),
                SettingsEnvironment.of(settings),
                home,
                home.resolve("server.log")));
    try {
      server.process.await(Duration.ofMinutes(6), server::ready);
      domain.deploy(archive, home);
      return server;
    } catch (RuntimeException e) {
      StackFailure failure =
          new StackFailure(
              "The archive did not come up on Payara Server: %s%n%s"
                  .formatted(e.getMessage(), Folders.lastLines(server.log(), 60)),
              e);
      server.close();
      throw failure;
    }
  }

  /** Where the server writes. */
  public Path log() {
    return home.resolve("server.log");
  }

  /** It listens well before it takes commands, so its own word counts. */
  private boolean ready() {
    return Folders.read(log()).contains(STARTED);
  }

  @Override
  public void close() {
    process.close();
    Folders.delete(home);
  }

  private static Path temporaryHome() {
    try {
      return Files.createTempDirectory("colloquy-payara");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
