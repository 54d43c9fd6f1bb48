package org.colloquy.reports;

import java.time.LocalDate;

/**
 * The dates of a report can be read in both orders, and nothing in it says which: whoever brought
 * it is asked.
 *
 * @param written one of them, as the report has it
 */
public record OrderQuestion(String written, LocalDate dayFirst, LocalDate monthFirst) {}
