/** The way into the module of totals. */
package org.colloquy.totals.boundary;
