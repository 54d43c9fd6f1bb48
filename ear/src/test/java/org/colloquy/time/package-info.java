/** Programmes gone through faster than the clock. */
package org.colloquy.time;
