package org.colloquy.indicators.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.indicators.Filter;
import org.colloquy.indicators.Indicators;
import org.colloquy.totals.HeldThing;
import org.colloquy.totals.HeldThings;

/** Sessions that were held, with who registered and who came, as sums with totals take them. */
@Dependent
public class HeldActivities implements HeldThings {

  @Inject private Counting counting;

  @Override
  public List<HeldThing> all() {
    return Indicators.things(counting.cells(counting.choose(Filter.NONE)));
  }
}
