package org.colloquy.tenants.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceStreamTest {

  private static final int SIZE = 64 * 1024;

  private final byte[] whole = new byte[2 * SIZE + 1000];

  PieceStreamTest() {
    new Random(7).nextBytes(whole);
  }

  @Test
  void isReadToItsEndByBuffersThatEndWhereAPieceDoes() throws IOException {
    try (var stream = stream()) {
      assertThat(stream.readAllBytes()).isEqualTo(whole);
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1000, SIZE, SIZE + 1, 3 * SIZE})
  void isReadInPartsOfAnySize(int size) throws IOException {
    try (var stream = stream()) {
      var at = 0;
      for (var part = stream.readNBytes(size); part.length > 0; part = stream.readNBytes(size)) {
        assertThat(part).isEqualTo(Arrays.copyOfRange(whole, at, at + part.length));
        at += part.length;
      }
      assertThat(at).isEqualTo(whole.length);
    }
  }

  @Test
  void nothingIsNothing() throws IOException {
    try (var stream = new PieceStream(number -> Optional.empty())) {
      assertThat(stream.read()).isEqualTo(-1);
      assertThat(stream.readAllBytes()).isEmpty();
    }
  }

  private PieceStream stream() {
    return new PieceStream(
        number ->
            number * SIZE < whole.length
                ? Optional.of(
                    Arrays.copyOfRange(
                        whole, number * SIZE, Math.min(whole.length, (number + 1) * SIZE)))
                : Optional.empty());
  }
}
