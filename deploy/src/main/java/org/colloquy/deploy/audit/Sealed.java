package org.colloquy.deploy.audit;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * One number of a log: its seal, the entry that the seal names, and what can be read of it.
 *
 * @param id of the entry that the seal names
 * @param entry everything of the entry but its number and its id; null where it is gone
 * @param salt null where the detail is erased
 */
record Sealed(
    long n,
    String id,
    String digest,
    String chain,
    Map<String, String> entry,
    byte[] salt,
    String address,
    String changes) {

  /** What the seal should say of its entry. */
  String expectedDigest() {
    return digestOf(id, entry);
  }

  /** What it should say if the entry under this number were another one's. */
  String digestWith(Sealed other) {
    return digestOf(id, other.entry);
  }

  /** What it should say if its entry had got under the other's number. */
  String digestIfMoved(Sealed other) {
    return digestOf(other.id, other.entry);
  }

  private String digestOf(String ofId, Map<String, String> fields) {
    Map<String, Object> json = new TreeMap<>(fields);
    json.put("n", n);
    json.put("id", ofId);
    return Canonical.sha256(Canonical.of(json));
  }

  String chainAfter(String before) {
    HexFormat hex = HexFormat.of();
    return Canonical.sha256(hex.parseHex(before), hex.parseHex(digest));
  }

  boolean isErased() {
    return salt == null || changes == null;
  }

  boolean fitsDetail() {
    String json =
        address == null
            ? "{\"changes\":" + changes + "}"
            : "{\"address\":\"" + address + "\",\"changes\":" + changes + "}";
    return Canonical.sha256(salt, Canonical.of(json)).equals(entry.get("digest"));
  }
}
