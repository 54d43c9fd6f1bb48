package org.colloquy.tenants.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The pair of Ed25519 keys that signs checkpoints: a file outside the database, with a {@code
 * PRIVATE KEY} and a {@code PUBLIC KEY} in PEM.
 */
final class CheckpointKey {

  private static final int NAMED_BY = 8;

  private final PrivateKey key;
  private final String name;

  private CheckpointKey(PrivateKey key, String name) {
    this.key = key;
    this.name = name;
  }

  /** Throws where the file cannot be read, or holds two keys that do not belong together. */
  static CheckpointKey in(Path file) {
    try {
      var text = Files.readString(file);
      var keys = KeyFactory.getInstance("Ed25519");
      var secret = keys.generatePrivate(new PKCS8EncodedKeySpec(part(text, "PRIVATE KEY")));
      var open = keys.generatePublic(new X509EncodedKeySpec(part(text, "PUBLIC KEY")));
      var made = new CheckpointKey(secret, nameOf(open));
      made.requireFits(open);
      return made;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "The key for the audit's checkpoints cannot be read from " + file, e);
    }
  }

  /** What the key is known by: the beginning of the SHA-256 of its public half. */
  String name() {
    return name;
  }

  /** In Base64. */
  String sign(byte[] text) throws GeneralSecurityException {
    var signature = Signature.getInstance("Ed25519");
    signature.initSign(key);
    signature.update(text);
    return Base64.getEncoder().encodeToString(signature.sign());
  }

  private void requireFits(PublicKey open) throws GeneralSecurityException {
    var probe = name.getBytes(StandardCharsets.UTF_8);
    var check = Signature.getInstance("Ed25519");
    check.initVerify(open);
    check.update(probe);
    if (!check.verify(Base64.getDecoder().decode(sign(probe)))) {
      throw new GeneralSecurityException("The two keys do not belong together");
    }
  }

  private static String nameOf(PublicKey key) {
    var digest = Canonical.sha256(key.getEncoded());
    return HexFormat.of().formatHex(digest, 0, NAMED_BY);
  }

  private static byte[] part(String pem, String what) {
    var found =
        Pattern.compile("-----BEGIN " + what + "-----([^-]*)-----END " + what + "-----")
            .matcher(pem);
    if (!found.find()) {
      throw new IllegalArgumentException("No " + what);
    }
    return Base64.getMimeDecoder().decode(found.group(1));
  }
}
