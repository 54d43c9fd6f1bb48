/** Asks the modules for what was counted, and puts it together. */
package org.colloquy.indicators.control;
