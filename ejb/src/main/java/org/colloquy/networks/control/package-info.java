/** The rules for a new network that need the networks that there are. */
package org.colloquy.networks.control;
