package org.colloquy.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

  private static final VerificationCode CODE = new VerificationCode("4KX2M9QH0T1ABCDEFGHJ");

  @Test
  void isPrintedInGroupsAndReadBackHoweverItIsTyped() {
    assertThat(CODE).hasToString("4KX2M-9QH0T-1ABCD-EFGHJ");
    assertThat(VerificationCode.read(CODE.toString())).contains(CODE);
    assertThat(VerificationCode.read(" 4kx2m 9qhOt–labcd efghj ")).contains(CODE);
  }

  @Test
  void readsNothingElse() {
    assertThat(VerificationCode.read(null)).isEmpty();
    assertThat(VerificationCode.read("")).isEmpty();
    assertThat(VerificationCode.read("4KX2M-9QH0T-1ABCD-EFGH")).isEmpty();
    assertThat(VerificationCode.read("4KX2M-9QH0T-1ABCD-EFGHU")).isEmpty();
    assertThat(VerificationCode.read("4".repeat(5000))).isEmpty();
  }

  @Test
  void everySignOfEveryPlaceTurnsUp() {
    var random = new SecureRandom();
    var codes =
        IntStream.range(0, 2000).mapToObj(i -> VerificationCode.next(random).value()).toList();

    for (var place = 0; place < 20; place++) {
      var at = place;
      assertThat(codes.stream().map(code -> code.charAt(at)).distinct()).hasSize(32);
    }
  }
}
