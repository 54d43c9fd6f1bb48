package org.colloquy.figures;

import java.util.List;

/**
 * Numbers that a module knows of the bound network, not yet fit to be shown: {@link
 * org.colloquy.figures.boundary.Figures} alone asks for them. A CDI bean for each figure; its texts
 * are {@code code + ".title"} and so on in the bundle of figures.
 */
public interface Figure {

  /** Names the figure in addresses and texts: "members-by-country". */
  String code();

  /** Lower comes first. */
  int order();

  /** How it is drawn. */
  Drawing drawing();

  /** What is counted, in one or more series: "confirmed", "waiting". */
  List<String> series();

  /** What the rows are named by. */
  Axis axis();

  /**
   * Whether it divides people by what they say of themselves, so that a small number could tell
   * something of one of them. Nobody is in two of its numbers.
   */
  boolean ofPeople();

  /** The rows in their order, each with a number for each series. */
  List<FigureRow> rows();

  /** How a figure is drawn. */
  enum Drawing {
    BARS,
    STACKED,
    LINE
  }

  /** What the keys of the rows are. */
  enum Axis {
    /** {@code 2026-11} */
    MONTH,
    /** An ISO 3166 code. */
    COUNTRY,
    /** An id; the row says what it is called. */
    SESSION
  }
}
