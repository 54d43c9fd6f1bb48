package org.colloquy.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBoundsTest {

  private final JsonBounds bounds = new JsonBounds(1_000_000);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"title\":\"Thuốc, é, \\u00e9, 🌿\",\"seats\":12,\"roles\":[\"member\",null,true]}",
        " {\"a\":{\"a\":1}} \n",
        "{\"a\":-1.5e10,\"b\":0.0000001}"
      })
  void takesWhatProgramsSend(String body) {
    assertThat(fault(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"x\":{",
        "{\"x\":[1,2",
        "{\"x\":\"",
        "{\"x\":1,",
        "{\"x\":1}}",
        "{}{}",
        "{} x",
        "{\"a\":1,\"a\":2}",
        "{'a':1}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "\ufeff",
        " "
      })
  void refusesWhatIsNotOneWholeValue(String body) {
    assertThat(fault(body)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "1e-999999999",
        "1e99999999999999999999",
        "12345678901234567890123456789012345678901"
      })
  void refusesNumbersThatGrowWhenTheyAreRead(String number) {
    assertThat(fault("{\"seats\":" + number + "}")).isPresent();
  }

  @Test
  void refusesWhatIsDeepOrNumerous() {
    assertThat(fault("[".repeat(32) + "]".repeat(32))).isEmpty();
    assertThat(fault("[".repeat(33) + "]".repeat(33))).isPresent();
    assertThat(fault("[".repeat(100_000))).isPresent();
    assertThat(fault("[" + "1,".repeat(30_000) + "1]")).isPresent();
    assertThat(fault("{\"" + "a".repeat(201) + "\":1}")).isPresent();
  }

  @Test
  void refusesOtherWritingThanUtf8() {
    assertThat(bounds.faultOf(new byte[] {'"', (byte) 0xff, '"'}))
        .contains("The body is not UTF-8.");
    assertThat(bounds.faultOf("{\"a\":1}".getBytes(StandardCharsets.UTF_16))).isPresent();
    assertThat(bounds.faultOf("{\"a\":1}".getBytes(StandardCharsets.UTF_16LE))).isPresent();
  }

  @Test
  void saysWhereItStopped() {
    assertThat(fault("{\"a\":1,\n\"b\":x}"))
        .hasValueSatisfying(
            text -> assertThat(text).contains("line 2").doesNotContain("Unrecognized"));
  }

  private Optional<String> fault(String body) {
    return bounds.faultOf(body.getBytes(StandardCharsets.UTF_8));
  }
}
