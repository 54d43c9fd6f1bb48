/**
 * Totals that arrived without the rows behind them, and what may be added to them: the past of a
 * network that was counted elsewhere. What is held here and now modules say by {@link
 * org.colloquy.totals.HeldThings}; {@link org.colloquy.totals.Sum} puts the two together.
 */
package org.colloquy.totals;
