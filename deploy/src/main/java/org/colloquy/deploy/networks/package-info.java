/**
 * Example networks: reads the files under {@code deploy/networks} and loads them into a running
 * Colloquy through its REST services.
 *
 * <p>{@link org.colloquy.deploy.networks.NetworkLoader} is the only way in.
 */
package org.colloquy.deploy.networks;
