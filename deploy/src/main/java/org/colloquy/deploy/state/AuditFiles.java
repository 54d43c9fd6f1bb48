package org.colloquy.deploy.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.colloquy.deploy.machine.Folders;

/**
 * What the audit keeps outside the database: the pair of keys that signs checkpoints, made once,
 * and the folder that checkpoints are copied to.
 */
public record AuditFiles(Path key, Path copies) {

  /** In this folder; what is there stays. */
  public static AuditFiles in(Path folder) {
    Folders.createPrivate(folder);
    Path key = folder.resolve("key.pem");
    if (!Files.exists(key)) {
      Folders.writePrivate(key, newPair());
    }
    return new AuditFiles(key, Folders.createPrivate(folder.resolve("checkpoints")));
  }

  /** For a test, in a folder of its own that goes with the process. */
  public static AuditFiles temporary() {
    try {
      Path folder = Files.createTempDirectory("colloquy-audit");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder)));
      return in(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The application's settings that name them. */
  public Map<String, String> settings() {
    return Map.of(
        "colloquy.audit.key", key.toAbsolutePath().toString(),
        "colloquy.audit.folder", copies.toAbsolutePath().toString());
  }

  private static String newPair() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      return pem("PRIVATE KEY", pair.getPrivate().getEncoded())
          + pem("PUBLIC KEY", pair.getPublic().getEncoded());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pem(String what, byte[] key) {
    Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
    return "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
        .formatted(what, lines.encodeToString(key));
  }
}
