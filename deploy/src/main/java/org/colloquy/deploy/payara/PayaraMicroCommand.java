package org.colloquy.deploy.payara;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.Java;

/** The command line of Payara Micro: alone, the application at its root. */
final class PayaraMicroCommand {

  /** The laptop's. */
  static final List<String> SMALL =
      List.of(
          "-XX:+UseSerialGC",
          // Half the time to start; pages wait for the database, so they lose nothing by it.
          "-XX:TieredStopAtLevel=1",
          "-Xms96m",
          "-Xmx384m",
          "-XX:MaxMetaspaceSize=320m",
          "-XX:ReservedCodeCacheSize=96m",
          "-Xss512k",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Djava.net.preferIPv4Stack=true",
          // Session ids and tokens must not wait for entropy.
          "-Djava.security.egd=file:/dev/urandom");

  private PayaraMicroCommand() {}

  static List<String> of(List<String> jvm, Path war, Path home, int port, Path listener) {
    List<String> command = new ArrayList<>();
    command.add(Java.executable());
    command.addAll(jvm);
    command.add("-Djava.io.tmpdir=" + Folders.createPrivate(home.resolve("tmp")));
    command.addAll(List.of("-jar", home.resolve("launch-micro.jar").toString()));
    command.addAll(List.of("--prebootcommandfile", listener.toString()));
    command.addAll(List.of("--nocluster", "--disablephonehome"));
    command.addAll(List.of("--port", String.valueOf(port)));
    command.addAll(List.of("--contextroot", "/", "--deploy", war.toAbsolutePath().toString()));
    return command;
  }
}
