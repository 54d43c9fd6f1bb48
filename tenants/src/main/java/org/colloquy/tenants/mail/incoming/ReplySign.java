package org.colloquy.tenants.mail.incoming;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * What an address for answers says, before anybody has looked whether it was really given out.
 *
 * @param topic what it is about
 * @param network the last bytes of the network's id
 * @param proof that this person was given it, for this network and topic
 */
record ReplySign(Topic topic, byte[] network, byte[] proof) {

  @Override
  public boolean equals(Object other) {
    return other instanceof ReplySign sign
        && topic.equals(sign.topic)
        && Arrays.equals(network, sign.network)
        && Arrays.equals(proof, sign.proof);
  }

  @Override
  public int hashCode() {
    return 31 * topic.hashCode() + Arrays.hashCode(proof);
  }

  /** Keeps the proof out of logs. */
  @Override
  public String toString() {
    return "ReplySign[" + topic + ", " + HexFormat.of().formatHex(network) + "]";
  }
}
