package org.colloquy.deploy.networks;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The running Colloquy into which the example networks are loaded.
 *
 * @param platform the platform's address, for example {@code http://colloquy.localhost:8080}; a
 *     name under {@code .localhost} is reached at 127.0.0.1
 * @param keycloak for example {@code http://localhost:8180}
 * @param keycloakAdmin the bootstrap admin of the realm master, who sets the passwords of the
 *     example accounts
 * @param operator user name (e-mail address) of the platform operator in the realm {@code
 *     platformRealm}; the password is the one of the setting {@code colloquy.operator.password}
 * @param platformRealm usually {@code colloquy-platform}
 * @param examplePassword the password that every example account gets; made once by the caller and
 *     kept by it
 * @param folder {@code deploy/networks}
 * @param receipt a file the loader writes and reads: what was loaded, so that a second run adds
 *     nothing twice and does not bring back what an admin has removed
 */
public record LoaderTarget(
    URI platform,
    URI keycloak,
    String keycloakAdmin,
    String keycloakAdminPassword,
    String operator,
    String operatorPassword,
    String platformRealm,
    String examplePassword,
    Path folder,
    Path receipt,
    Clock clock) {}
