package org.colloquy.deploy.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.deploy.mysql.MySqlServer;

/**
 * How to start a {@link KeycloakServer}.
 *
 * @param home where data and log live
 * @param port 0 for a free one
 * @param databaseUrl JDBC URL with the schema of Keycloak, whose account is {@code keycloak}
 * @param adminPassword of {@link #ADMIN}; set when the database is new
 * @param clientSecret of {@link #PROVISIONER}; set at each start
 * @param themes a folder of themes, if any
 * @param sites the address under which the sites live, whose names Keycloak must be able to reach
 *     to tell them of a logout; empty where the names resolve by themselves
 */
public record KeycloakOptions(
    Path home,
    int port,
    String databaseUrl,
    String databasePassword,
    String adminPassword,
    String clientSecret,
    Optional<Path> themes,
    Optional<URI> sites) {

  /** The administrator that exists from the start. */
  public static final String ADMIN = "admin";

  /** The client whose service account creates realms. */
  public static final String PROVISIONER = "colloquy-provisioner";

  /** Without these, each row that Keycloak writes costs two round trips and goes alone. */
  private static final String DRIVER_OPTIONS =
      "?useLocalSessionState=true&rewriteBatchedStatements=true";

  /** With its database in the given server. */
  public static KeycloakOptions in(
      MySqlServer mysql, Path home, int port, String adminPassword, String clientSecret) {
    return new KeycloakOptions(
        home,
        port,
        mysql.url() + "/keycloak" + DRIVER_OPTIONS,
        mysql.accounts().keycloak(),
        adminPassword,
        clientSecret,
        Optional.empty(),
        Optional.empty());
  }

  public KeycloakOptions withThemes(Path folder) {
    return with(port, Optional.of(folder), sites);
  }

  /** With the sites at this address on loopback, whatever their names resolve to. */
  public KeycloakOptions withSites(URI address) {
    return with(port, themes, Optional.of(address));
  }

  KeycloakOptions at(int fixedPort) {
    return with(fixedPort, themes, sites);
  }

  private KeycloakOptions with(int newPort, Optional<Path> newThemes, Optional<URI> newSites) {
    return new KeycloakOptions(
        home,
        newPort,
        databaseUrl,
        databasePassword,
        adminPassword,
        clientSecret,
        newThemes,
        newSites);
  }
}
