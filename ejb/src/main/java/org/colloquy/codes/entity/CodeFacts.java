package org.colloquy.codes.entity;

/**
 * All that is said of a code.
 *
 * @param parent the code in which it lies; null for none
 * @param position lower comes first
 */
public record CodeFacts(String label, String parent, int position, boolean retired) {}
