package org.colloquy.datasets;

/**
 * How long rows stay.
 *
 * @param days after which a row goes
 * @param since the column with the moment that they are counted from; a row without one stays
 */
public record Retention(int days, String since) {

  public Retention {
    if (days < 1) {
      throw new IllegalArgumentException("A row stays for a day at least");
    }
  }
}
