/**
 * Figures of a network: numbers that its modules know and say here, shown with what they count, of
 * how many, and without those of too few people.
 */
package org.colloquy.figures;
