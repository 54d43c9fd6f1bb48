package org.colloquy.figures;

/**
 * From how many people on a network says a number of them.
 *
 * @param people missing is refused as a number out of range is
 */
public record SmallestNumber(Integer people) {}
