package org.colloquy.tenants.sql;

import com.mysql.cj.jdbc.Driver;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.colloquy.tenants.ServerAway;
import org.colloquy.tenants.config.InvalidSettings;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * What has to be in order before a persistence unit connects, which is the first that a server does
 * with the application: the settings are there, and the database answers. A server that was started
 * before its database, as after a power cut, waits; without this it would go on without the
 * application. Named as {@code eclipselink.session.customizer} of each unit.
 */
// The interface's new place is not yet in the EclipseLink of every server of this generation.
@SuppressWarnings("removal")
public final class DatabaseFirst implements SessionCustomizer {

  private static final Logger LOG = System.getLogger(DatabaseFirst.class.getName());
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** So often an attempt that failed is told. */
  private static final int TOLD = 15;

  /** Throws {@link InvalidSettings} that names every key that is missing or malformed. */
  @Override
  public void customize(Session session) throws SQLException, InterruptedException {
    await(Settings.installed());
  }

  /**
   * Returns when the database answers, however long that takes.
   *
   * @throws SQLException where it answers, and does not let us in
   */
  static void await(Settings settings) throws SQLException, InterruptedException {
    for (var attempt = 0; ; attempt++) {
      try {
        connect(settings);
        return;
      } catch (SQLException e) {
        if (!ServerAway.isCauseOf(e)) {
          throw e;
        }
        if (attempt % TOLD == 0) {
          LOG.log(Level.WARNING, "MySQL does not answer; we wait for it: {0}", e.getMessage());
        }
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private static void connect(Settings settings) throws SQLException {
    var properties = new Properties();
    properties.putAll(MySqlOptions.of(settings.get(Setting.DB_URL)));
    properties.setProperty("user", settings.get(Setting.DB_CONTROL_USER));
    properties.setProperty("password", settings.get(Setting.DB_CONTROL_PASSWORD));
    new Driver().connect(settings.get(Setting.DB_URL), properties).close();
  }
}
