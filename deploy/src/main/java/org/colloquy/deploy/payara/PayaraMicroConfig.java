package org.colloquy.deploy.payara;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.colloquy.deploy.machine.Folders;
import org.colloquy.deploy.machine.StackFailure;

/** Payara Micro's configuration, changed to what its command line has no option for. */
final class PayaraMicroConfig {

  private static final String COMPRESSED =
      "text/html,text/css,text/plain,text/javascript,application/javascript,application/json,"
          + "application/problem+json,image/svg+xml";

  private static final String LISTENER = "/payara/listener.asadmin";

  private PayaraMicroConfig() {}

  /**
   * Listens on loopback alone, compresses what is text, and neither finds nor is found by others.
   */
  static void change(Path domain) {
    String text = Folders.read(domain);
    text =
        replaced(
            text,
            "<network-listener port=\"8080\"",
            "<network-listener address=\"127.0.0.1\" port=\"8080\"");
    text =
        replaced(
            text,
            "max-connections=\"250\" comet-support-enabled=\"true\">",
            "max-connections=\"250\" compression=\"on\" compression-min-size-bytes=\"1024\""
                + " compressable-mime-type=\""
                + COMPRESSED
                + "\">");
    text =
        replaced(
            text,
            "<hazelcast-config-specific-configuration enabled=\"true\">",
            "<hazelcast-config-specific-configuration enabled=\"false\">");
    text = text.replace("availability-enabled=\"true\"", "availability-enabled=\"false\"");
    Folders.writePrivate(domain, text);
  }

  /** {@code deploy/payara/listener.asadmin}: what production takes too. */
  static String listener() {
    try (InputStream file = PayaraMicroConfig.class.getResourceAsStream(LISTENER)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String replaced(String text, String old, String wanted) {
    int at = text.indexOf(old);
    if (at < 0) {
      throw new StackFailure("Payara Micro's domain.xml no longer has " + old);
    }
    return text.substring(0, at) + wanted + text.substring(at + old.length());
  }
}
