package org.colloquy.tenants.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.secrets.SecretBox;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReplyAddressesTest {

  private static final TenantId NETWORK = new TenantId(Ids.next());
  private static final UUID ADA = Ids.next();

  private final ReplyAddresses addresses = addresses((byte) 1);

  private static ReplyAddresses addresses(byte key) {
    var bytes = new byte[32];
    bytes[0] = key;
    return new ReplyAddresses(
        new SecretBox(Base64.getEncoder().encodeToString(bytes)),
        new EmailAddress("reply@colloquy.example"));
  }

  @RepeatedTest(20)
  void whatItIsAboutComesBack() {
    var topic = new Topic('s', UUID.randomUUID());

    var address = addresses.of(NETWORK, topic, ADA);

    assertThat(address.localPart()).startsWith("reply+s").hasSizeLessThanOrEqualTo(64);
    assertThat(ReplyAddresses.read(address))
        .hasValueSatisfying(sign -> assertThat(sign.topic()).isEqualTo(topic))
        .hasValueSatisfying(sign -> assertThat(ReplyAddresses.isOf(sign, NETWORK)).isTrue());
    assertThat(addresses.wasGiven(address, NETWORK, ADA)).isTrue();
    assertThat(
            addresses.wasGiven(
                new EmailAddress(address.value().toUpperCase(Locale.ROOT)), NETWORK, ADA))
        .isTrue();
  }

  @Test
  void nobodyElseAndNothingElseGoesByIt() {
    var topic = new Topic('s', Ids.next());
    var address = addresses.of(NETWORK, topic, ADA);

    assertThat(addresses.wasGiven(address, NETWORK, Ids.next())).as("another person").isFalse();
    assertThat(addresses.wasGiven(address, new TenantId(Ids.next()), ADA))
        .as("another network")
        .isFalse();
    assertThat(addresses((byte) 2).wasGiven(address, NETWORK, ADA)).as("made up").isFalse();
    var about = new EmailAddress(address.value().replace("+s", "+c"));
    assertThat(addresses.wasGiven(about, NETWORK, ADA)).as("another kind of thing").isFalse();
  }

  @Test
  void otherAddressesSayNothing() {
    for (var other :
        new String[] {
          "reply@colloquy.example", "reply+s@colloquy.example", "ada+news@example.org"
        }) {
      assertThat(ReplyAddresses.read(new EmailAddress(other))).as(other).isEmpty();
    }
  }
}
