/**
 * The launcher: real MySQL, Keycloak and Payara on loopback, for {@code deploy/up}, for benchmarks
 * and for the tests of the other modules. A room knows those before it and none after it:
 *
 * <ol>
 *   <li>{@code machine}: processes, folders, ports
 *   <li>{@code http}: requests to what runs on it
 *   <li>{@code artifacts}: where the servers come from
 *   <li>{@code mysql}, {@code keycloak}, {@code payara}: one server each
 *   <li>{@code networks}: loads the example networks through the REST services
 *   <li>{@code state}: what a stack that runs leaves for others to find
 *   <li>{@code stack}: the servers together; {@code up} and {@code down}
 *   <li>{@code bench}: measures a stack that runs
 * </ol>
 */
package org.colloquy.deploy;
