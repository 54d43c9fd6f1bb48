package org.colloquy.reports;

import java.time.LocalDate;

/**
 * The dates of a report can be read in both orders, and nothing in it says which: whoever brought
 * it is asked.
 *
 * @param written one of them, as the report has it
 * @param dayFirst null where no day is called so, in a report that has dates of both orders
 * @param monthFirst null likewise
 */
public record OrderQuestion(String written, LocalDate dayFirst, LocalDate monthFirst) {}
