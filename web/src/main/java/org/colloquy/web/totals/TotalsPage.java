package org.colloquy.web.totals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.totals.SumView;
import org.colloquy.totals.TotalView;
import org.colloquy.totals.boundary.LegacyTotals;

/** {@code /admin/totals}: totals of the past; and what they come to with what was held here. */
@Named("totalsPage")
@RequestScoped
public class TotalsPage {

  @Inject private LegacyTotals totals;

  private List<TotalView> all;
  private List<SumView> sums;

  public List<TotalView> getAll() {
    if (all == null) {
      all = totals.list();
    }
    return all;
  }

  public List<SumView> getSums() {
    if (sums == null) {
      sums = totals.sums();
    }
    return sums;
  }
}
