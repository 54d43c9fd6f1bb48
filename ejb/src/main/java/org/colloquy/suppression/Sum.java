package org.colloquy.suppression;

/**
 * That some numbers of a table make another one.
 *
 * @param total the place of what they make
 * @param parts the places of the numbers
 */
record Sum(int total, int... parts) {}
