/** The platform's networks: the directory, and how an operator makes and watches them. */
package org.colloquy.networks;
