package org.colloquy.tenants.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

  private final SecretBox box = new SecretBox(key((byte) 1));

  @Test
  void givesBackWhatWasSealed() {
    assertThat(box.open(box.seal("Pässwort", "a"), "a")).isEqualTo("Pässwort");
  }

  @Test
  void neverSealsTheSameWayTwice() {
    assertThat(box.seal("secret", "a")).isNotEqualTo(box.seal("secret", "a"));
  }

  @Test
  void doesNotOpenInAnotherPlace() {
    var sealed = box.seal("secret", "a");
    assertThatIllegalStateException().isThrownBy(() -> box.open(sealed, "b"));
  }

  @Test
  void doesNotOpenWithAnotherKey() {
    var sealed = box.seal("secret", "a");
    assertThatIllegalStateException()
        .isThrownBy(() -> new SecretBox(key((byte) 2)).open(sealed, "a"));
  }

  @Test
  void doesNotOpenWhatWasChanged() {
    var bytes = Base64.getDecoder().decode(box.seal("secret", "a"));
    bytes[bytes.length - 1] ^= 1;
    var changed = Base64.getEncoder().encodeToString(bytes);
    assertThatIllegalStateException().isThrownBy(() -> box.open(changed, "a"));
  }

  @Test
  void refusesWhatIsNoBox() {
    assertThatIllegalArgumentException().isThrownBy(() -> box.open("AAAA", "a"));
  }

  private static String key(byte fill) {
    var bytes = new byte[32];
    java.util.Arrays.fill(bytes, fill);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
