/** The people of a network: what other modules and pages hear and say of them. */
package org.colloquy.members;
