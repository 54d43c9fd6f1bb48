package org.colloquy.imports;

import java.util.Map;
import java.util.Set;

/** The rows of a list that is judged, wherever in it they stand. */
@FunctionalInterface
public interface Others {

  /** The first row with each of these keys; nothing for a key that no row has. */
  Map<String, ImportRow> of(Set<String> keys);
}
