package org.colloquy.costs;

import java.time.LocalDate;

/**
 * How many products a network made in a time, such as guides and articles. A module that knows
 * implements it as a CDI bean; as long as none does, what a product takes is not computable.
 */
public interface Products {

  long made(LocalDate from, LocalDate to);
}
