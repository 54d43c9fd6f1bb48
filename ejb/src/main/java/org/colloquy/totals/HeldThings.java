package org.colloquy.totals;

import java.util.List;

/**
 * What a module knows of what was held in the bound network, examples left out. Modules implement
 * it as CDI beans; two of them never tell of the same thing.
 */
public interface HeldThings {

  List<HeldThing> all();
}
