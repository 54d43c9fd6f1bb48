package org.colloquy.tenants;

/**
 * The number that a network gave to something it tells others, with the generation of its data. A
 * higher number is later, but only within a generation: after a restore, an import or a move the
 * network goes on from an earlier state and gives the same numbers again, to other things. So a
 * later generation is later, whatever the numbers; this is the one place where that is decided.
 */
public record Serial(int generation, long number) {

  public boolean isAfter(Serial other) {
    return generation == other.generation ? number > other.number : generation > other.generation;
  }
}
