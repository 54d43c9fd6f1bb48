/** Placeholder. */
package org.colloquy.deploy;
