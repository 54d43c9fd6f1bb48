package org.colloquy.tenants.mail.incoming;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.secrets.SecretBox;

/**
 * Addresses that answers are sent to: {@code reply+token@…}, one for each person and topic. The
 * token names network and topic and proves that this person was given it, so that nothing has to be
 * kept and nobody can make one up; it says nothing of the person. It fits into the 64 signs before
 * the {@code @}, and is the same in capitals, which servers on the way may make of it.
 */
public final class ReplyAddresses {

  private static final int NETWORK_BYTES = 5;
  private static final int THING_BYTES = 16;
  private static final int PROOF_BYTES = 10;
  private static final Base32 BASE_32 = new Base32();

  private static final Pattern TAGGED = Pattern.compile("[^+]+\\+([a-z])([a-z2-7]{50})");

  private final SecretBox secrets;
  private final EmailAddress mailbox;

  /**
   * @param mailbox the address of the mailbox that is polled; its server delivers there whatever is
   *     sent to it with {@code +} and more
   */
  public ReplyAddresses(SecretBox secrets, EmailAddress mailbox) {
    this.secrets = secrets;
    this.mailbox = mailbox;
  }

  /** Where this person answers to this. */
  public EmailAddress of(TenantId network, Topic topic, UUID person) {
    var token =
        ByteBuffer.allocate(NETWORK_BYTES + THING_BYTES + PROOF_BYTES)
            .put(tail(network))
            .put(Ids.toBytes(topic.thing()))
            .put(proof(network, topic, person));
    return new EmailAddress(
        mailbox.localPart()
            + "+"
            + topic.kind()
            + BASE_32.encodeAsString(token.array()).replace("=", "").toLowerCase(Locale.ROOT)
            + "@"
            + mailbox.domain());
  }

  /** What an address for answers is about, be it made up or not; empty for any other address. */
  public static Optional<Topic> topicOf(EmailAddress address) {
    return read(address).map(ReplySign::topic);
  }

  /** What an address says; empty for one that is none of these. */
  static Optional<ReplySign> read(EmailAddress address) {
    var tagged = TAGGED.matcher(address.localPart());
    if (!tagged.matches()) {
      return Optional.empty();
    }
    var token = ByteBuffer.wrap(BASE_32.decode(tagged.group(2).toUpperCase(Locale.ROOT)));
    var network = new byte[NETWORK_BYTES];
    var thing = new byte[THING_BYTES];
    var proof = new byte[PROOF_BYTES];
    token.get(network).get(thing).get(proof);
    return Optional.of(
        new ReplySign(new Topic(tagged.group(1).charAt(0), Ids.fromBytes(thing)), network, proof));
  }

  /** Whether a sign names this network. */
  static boolean isOf(ReplySign sign, TenantId network) {
    return Arrays.equals(sign.network(), tail(network));
  }

  /** Whether this address for answers to this network was given to this person. */
  public boolean wasGiven(EmailAddress address, TenantId network, UUID person) {
    return read(address)
        .filter(sign -> isOf(sign, network))
        .filter(sign -> MessageDigest.isEqual(sign.proof(), proof(network, sign.topic(), person)))
        .isPresent();
  }

  private byte[] proof(TenantId network, Topic topic, UUID person) {
    var said = network + ":" + topic.kind() + ":" + topic.thing() + ":" + person;
    return Arrays.copyOf(secrets.blind(said, "reply"), PROOF_BYTES);
  }

  /** The end of an id is random, its beginning is a time. */
  private static byte[] tail(TenantId network) {
    var id = Ids.toBytes(network.value());
    return Arrays.copyOfRange(id, id.length - NETWORK_BYTES, id.length);
  }
}
