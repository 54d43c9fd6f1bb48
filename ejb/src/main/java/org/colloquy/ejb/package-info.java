/** Placeholder. */
package org.colloquy.ejb;
