package org.colloquy.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class ServerAwayTest {

  @Test
  void connectionThatIsLostOrNeverCameIsAServerAway() {
    assertThat(isAway(new SQLException("Communications link failure", "08S01"))).isTrue();
    assertThat(isAway(new SQLTransientConnectionException("timed out"))).isTrue();
  }

  @Test
  void poolThatTookALostConnectionAwaySaysLess() {
    assertThat(isAway(new SQLException("Connection is closed"))).isTrue();
  }

  @Test
  void statementThatIsWrongStaysWrong() {
    assertThat(isAway(new SQLSyntaxErrorException("Unknown column", "42S22"))).isFalse();
    assertThat(isAway(new SQLException("Something else"))).isFalse();
    assertThat(isAway(new IllegalStateException("There is no schema"))).isFalse();
  }

  /** Whoever catches it finds it wrapped. */
  private static boolean isAway(Throwable fault) {
    return ServerAway.isCauseOf(new IllegalStateException(new RuntimeException(fault)));
  }
}
