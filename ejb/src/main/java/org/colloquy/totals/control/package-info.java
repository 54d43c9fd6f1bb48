/** The rules of totals. */
package org.colloquy.totals.control;
