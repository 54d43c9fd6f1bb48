/**
 * This machine: processes that end with this one, folders, free ports on loopback, random secrets.
 * Knows nothing of what is started.
 */
package org.colloquy.deploy.machine;
