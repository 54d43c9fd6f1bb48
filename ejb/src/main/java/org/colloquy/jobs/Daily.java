package org.colloquy.jobs;

import java.time.LocalDate;

/**
 * Work that every network has done once a day, with the network bound, at some hour of that day.
 * Modules implement this as CDI beans; what the work is, is for the handler of its kind.
 */
public interface Daily {

  /**
   * What there is to do on this day, in UTC; the record names its {@link
   * org.colloquy.tenants.jobs.JobKind}.
   */
  Record work(LocalDate day);
}
