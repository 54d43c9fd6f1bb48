/**
 * A real MySQL on loopback with the application's accounts: {@link
 * org.colloquy.deploy.mysql.MySqlServer}.
 */
package org.colloquy.deploy.mysql;
