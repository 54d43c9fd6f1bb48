package org.colloquy.tenants.audit;

import jakarta.json.JsonObject;
import java.util.HexFormat;

/**
 * One link of a chain: h(n) = SHA-256(h(n−1) ‖ SHA-256(entry as canonical JSON)), and h(0) is 32
 * zero bytes. Whatever changes an entry changes every link from it on.
 *
 * @param n 0 for what every chain begins with
 * @param digest of the entry, in hexadecimal
 * @param chain h(n), in hexadecimal
 */
record Link(long n, String digest, String chain) {

  static final Link START = new Link(0, "", "00".repeat(32));

  /** The link of the next entry, which has its number in it. */
  Link next(JsonObject numbered) {
    var entry = Canonical.sha256(Canonical.of(numbered));
    var before = HexFormat.of().parseHex(chain);
    return new Link(
        n + 1,
        HexFormat.of().formatHex(entry),
        HexFormat.of().formatHex(Canonical.sha256(before, entry)));
  }
}
