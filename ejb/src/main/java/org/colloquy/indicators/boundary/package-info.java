/** The way in. */
package org.colloquy.indicators.boundary;
