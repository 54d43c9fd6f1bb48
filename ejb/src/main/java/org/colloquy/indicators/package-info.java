/**
 * What a network's sessions came to: indicators over sessions, registrations and attendance, with
 * filters, the rows that they are counted from, and what is wrong with those. Official figures
 * count what was frozen; totals from before are added as {@link org.colloquy.totals.Sum} says.
 */
package org.colloquy.indicators;
