/**
 * A real Keycloak on loopback with its data in MySQL: {@link
 * org.colloquy.deploy.keycloak.KeycloakServer}.
 */
package org.colloquy.deploy.keycloak;
