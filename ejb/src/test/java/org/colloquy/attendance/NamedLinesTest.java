package org.colloquy.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.colloquy.attendance.NamedLines.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Souza ana@example.org",
        "Ana Souza <ana@example.org>",
        "Ana Souza, ana@example.org",
        "ana@example.org;Ana Souza",
        "Ana\tSouza\tana@example.org",
        "- Ana Souza, ana@example.org",
        " 12. Ana  Souza <ana@example.org>,"
      })
  void aLineIsANameAndAnAddressInAnyOrder(String line) {
    assertThat(new NamedLines(line).all())
        .containsExactly(new Named(1, "Ana Souza", "ana@example.org"));
  }

  @Test
  void emptyLinesAreNoneAndLinesKeepTheirNumbers() {
    NamedLines lines = new NamedLines("Ana Souza\r\n\r\n  \nकावेरी रवि\n");

    assertThat(lines.all())
        .containsExactly(new Named(1, "Ana Souza", null), new Named(4, "कावेरी रवि", null));
    assertThat(lines.unsound()).isEmpty();
    assertThat(new NamedLines(null).all()).isEmpty();
  }

  @Test
  void anAddressAloneDoesNotSayWhoItIs() {
    assertThat(new NamedLines("Ana\nana@example.org").unsound()).map(Named::number).contains(2);
    assertThat(new NamedLines("Ana ana@").unsound()).map(Named::number).contains(1);
    assertThat(new NamedLines("Ana ana@-").unsound()).map(Named::number).contains(1);
  }

  @Test
  void moreThanAListOfAMeetingIsRefused() {
    String many = String.join("\n", Collections.nCopies(NamedLines.MOST + 1, "Ana"));

    assertThat(new NamedLines(many).unsound()).map(Named::number).contains(301);
  }
}
