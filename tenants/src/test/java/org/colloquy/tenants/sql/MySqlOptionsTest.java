package org.colloquy.tenants.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MySqlOptionsTest {

  @ParameterizedTest
  @CsvSource({"jdbc:mysql://127.0.0.1:3306", "jdbc:mysql://localhost/", "jdbc:mysql://[::1]:3306"})
  void whatStaysOnTheMachineIsNotEncrypted(String url) {
    assertThat(MySqlOptions.of(url)).containsEntry("sslMode", "DISABLED");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db.example.org:3306",
    "jdbc:mysql://10.0.0.7",
    "'jdbc:mysql://one.example.org,two.example.org:3307/'",
  })
  void whatGoesOverANetworkIs(String url) {
    assertThat(MySqlOptions.of(url))
        .containsEntry("sslMode", "REQUIRED")
        .doesNotContainKey("allowPublicKeyRetrieval");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://127.0.0.1:3306/?sslMode=VERIFY_CA",
    "jdbc:mysql://db.example.org/?sslmode=PREFERRED",
  })
  void addressThatSaysItHasTheLastWord(String url) {
    assertThat(MySqlOptions.of(url)).doesNotContainKey("sslMode");
  }

  @Test
  void addressThatSetsVariablesOfItsOwnHasTheLastWordToo() {
    assertThat(MySqlOptions.of("jdbc:mysql://127.0.0.1/?sessionVariables=timestamp=1"))
        .doesNotContainKey("sessionVariables");
    assertThat(MySqlOptions.of("jdbc:mysql://127.0.0.1/")).containsKey("sessionVariables");
  }
}
