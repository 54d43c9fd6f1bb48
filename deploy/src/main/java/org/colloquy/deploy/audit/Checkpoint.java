package org.colloquy.deploy.audit;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** What was said of a chain at a moment, and the signature under it. */
record Checkpoint(
    String network, int generation, long n, String hash, String at, String signature) {

  boolean isSignedWith(PublicKey key) {
    Map<String, Object> said = new TreeMap<>();
    said.put("network", network);
    said.put("generation", generation);
    said.put("n", n);
    said.put("hash", hash);
    said.put("at", at);
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(Canonical.of(said));
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
