package org.colloquy.tenants.audit;

import jakarta.json.JsonArray;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What can be read of an entry: what was changed, and from where. It lies in the network's own
 * schema, where it can be erased; the salt goes with it, so that nobody can find out afterwards
 * what was there by trying.
 *
 * @param member who did it; null where it was no member
 * @param about the member who was changed; null where none was
 * @param address that the call came from; null where it came from nowhere else
 * @param changes in words and values, for people to read
 */
public record AuditDetail(UUID member, UUID about, String address, JsonArray changes) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 32;

  static byte[] salt() {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }

  /** The changes as they are kept. */
  String text() {
    return new String(Canonical.of(changes), StandardCharsets.UTF_8);
  }

  /** SHA-256(salt ‖ address and changes as canonical JSON), in hexadecimal. */
  String digest(byte[] salt) {
    var json = Canonical.JSON.createObjectBuilder().add("changes", changes);
    if (address != null) {
      json.add("address", address);
    }
    return HexFormat.of().formatHex(Canonical.sha256(salt, Canonical.of(json.build())));
  }
}
