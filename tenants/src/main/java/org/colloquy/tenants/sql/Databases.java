package org.colloquy.tenants.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;

/**
 * The kernel's own pools: one for the control account, which reads and writes the registry and the
 * jobs, one for the provisioner, which alone makes schemas and roles, and one for the sealer, which
 * reads the networks' logs and adds seals to them. The members' and the exchange's data go through
 * the container's data sources instead.
 */
public final class Databases implements AutoCloseable {

  public static final String CONTROL_SCHEMA = "colloquy_control";
  public static final String JOBS_SCHEMA = "colloquy_jobs";
  public static final String EXCHANGE_SCHEMA = "colloquy_exchange";

  /** One seals, and one may be looking for a lost connection's lock. */
  private static final int SEALER_POOL = 2;

  private final HikariDataSource control;
  private final HikariDataSource provisioner;
  private final HikariDataSource sealer;

  public Databases(Settings settings) {
    control =
        new HikariDataSource(
            config(
                "control",
                settings,
                Setting.DB_CONTROL_USER,
                Setting.DB_CONTROL_PASSWORD,
                settings.number(Setting.DB_CONTROL_POOL)));
    var forSchemas =
        config(
            "provisioner",
            settings,
            Setting.DB_PROVISIONER_USER,
            Setting.DB_PROVISIONER_PASSWORD,
            settings.number(Setting.DB_PROVISIONER_POOL));
    // A migration makes its schema the current one. A connection that kept it would still take it
    // for current after the schema was dropped and made again, and MySQL would know of none.
    forSchemas.setCatalog("information_schema");
    provisioner = new HikariDataSource(forSchemas);
    sealer =
        new HikariDataSource(
            config(
                "sealer",
                settings,
                Setting.DB_SEALER_USER,
                Setting.DB_SEALER_PASSWORD,
                SEALER_POOL));
  }

  /** Registry, audit, kept mail and jobs; its statements name their schema. */
  public DataSource control() {
    return control;
  }

  /** May create and drop schemas and roles: for provisioning and migrations only. */
  public DataSource provisioner() {
    return provisioner;
  }

  /**
   * May read the networks' logs, add seals and take sealed answers away: for the sealer, and for
   * who counts answers.
   */
  public DataSource sealer() {
    return sealer;
  }

  @Override
  public void close() {
    control.close();
    provisioner.close();
    sealer.close();
  }

  private static HikariConfig config(
      String name, Settings settings, Setting user, Setting password, int size) {
    var config = new HikariConfig();
    config.setPoolName("colloquy-" + name);
    // By name: a server that stops an application also takes its drivers out of DriverManager.
    config.setDriverClassName("com.mysql.cj.jdbc.Driver");
    config.setJdbcUrl(settings.get(Setting.DB_URL));
    config.setUsername(settings.get(user));
    config.setPassword(settings.get(password));
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
    config.setIdleTimeout(Duration.ofMinutes(2).toMillis());
    config.setMaxLifetime(Duration.ofMinutes(20).toMillis());
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    // The first use connects, so that a pool can be made before its database answers.
    config.setInitializationFailTimeout(-1);
    MySqlOptions.of(settings.get(Setting.DB_URL)).forEach(config::addDataSourceProperty);
    return config;
  }
}
