package org.colloquy.datasets;

import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Optional;
import org.colloquy.deploy.mysql.MySqlServer;
import org.colloquy.deploy.state.AuditFiles;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;

/** A MySQL that one test has for itself, and the kernel upon it; no realm is asked. */
public record OwnServer(MySqlServer mysql, Kernel kernel, Sql sql) implements AutoCloseable {

  public static OwnServer start() {
    var mysql = MySqlServer.start(MySqlServer.Options.forTests());
    try {
      var kernel =
          Kernel.start(settings(mysql), Clock.systemUTC(), OwnServer.class.getClassLoader());
      return new OwnServer(mysql, kernel, new Sql(kernel.databases().provisioner()));
    } catch (RuntimeException e) {
      mysql.close();
      throw e;
    }
  }

  /** All that an application on this server has to be told. */
  public static Settings settings(MySqlServer mysql) {
    var values = new HashMap<>(mysql.settings());
    values.put("colloquy.keycloak.url", "http://localhost:8180");
    values.put("colloquy.keycloak.client-secret", "unused");
    values.putAll(AuditFiles.temporary().settings());
    values.put("colloquy.secrets.key", Base64.getEncoder().encodeToString(new byte[32]));
    return Settings.of(key -> Optional.ofNullable(values.get(key)));
  }

  @Override
  public void close() {
    kernel.close();
    mysql.close();
  }
}
