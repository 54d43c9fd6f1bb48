package org.colloquy.indicators;

import java.util.List;

/**
 * What a module knows to be amiss in the bound network's data. Modules implement it as CDI beans;
 * the page of the data's quality shows the lines of all.
 */
public interface QualityLines {

  /** Lower comes first. */
  int order();

  /** Those that count nothing too: that all is well is worth knowing. */
  List<QualityLine> lines();
}
