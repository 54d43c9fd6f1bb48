/**
 * Starts the servers Colloquy needs on loopback: MySQL, Keycloak and Payara Micro, from Maven
 * artifacts. Used by {@code deploy/up} and by the tests of the other modules.
 */
package org.colloquy.deploy.stack;
