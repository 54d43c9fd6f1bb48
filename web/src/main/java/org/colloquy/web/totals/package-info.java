/** Totals of a network's past: their pages, and for programs. */
package org.colloquy.web.totals;
