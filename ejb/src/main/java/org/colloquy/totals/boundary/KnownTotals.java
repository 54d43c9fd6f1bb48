package org.colloquy.totals.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.colloquy.totals.TotalView;
import org.colloquy.totals.control.TotalRows;
import org.colloquy.totals.entity.TotalRow;

/**
 * Totals of the network's past, for the modules that put them beside what they count. Whether
 * anybody may learn of them is for those modules to decide.
 */
@Dependent
public class KnownTotals {

  @Inject private TotalRows rows;

  /** By what they count, the earliest first. */
  public List<TotalView> all() {
    return rows.all().stream().map(TotalRow::view).toList();
  }
}
