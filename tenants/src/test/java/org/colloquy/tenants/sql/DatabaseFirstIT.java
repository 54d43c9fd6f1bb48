package org.colloquy.tenants.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.tenants.TestServer;
import org.colloquy.tenants.config.Settings;
import org.junit.jupiter.api.Test;

class DatabaseFirstIT {

  @Test
  void serverThatIsStartedFirstWaitsForItsDatabase() throws Exception {
    var mysql = MySqlServer.start(MySqlServer.Options.forTests());
    var settings = TestServer.settings(mysql);
    mysql.kill();
    var waiting = CompletableFuture.runAsync(() -> await(settings));

    // Longer than one attempt takes that is refused at once.
    assertThatThrownBy(() -> waiting.get(4, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

    try (var again = mysql.startAgain()) {
      waiting.get(1, TimeUnit.MINUTES);
      assertThat(again.port()).isEqualTo(mysql.port());
    }
  }

  @Test
  void databaseThatDoesNotLetUsInIsNotWaitedFor() {
    var settings =
        TestServer.settings(TestServer.mysql(), Map.of("colloquy.db.control.password", "wrong"));
    assertThatThrownBy(() -> DatabaseFirst.await(settings))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Access denied");
  }

  private static void await(Settings settings) {
    try {
      DatabaseFirst.await(settings);
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
