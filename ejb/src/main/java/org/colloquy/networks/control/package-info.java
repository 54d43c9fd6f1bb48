/** The rules for a new network that need the networks that there are, and what makes them. */
package org.colloquy.networks.control;
