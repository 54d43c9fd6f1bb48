package org.colloquy.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.codes.RegionView;
import org.colloquy.codes.boundary.Regions;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;

/** {@code /admin/regions}: which regions there are, and in which order. */
@Named("regionsPage")
@RequestScoped
public class RegionsPage {

  private static final String TEXTS = "adminText";
  private static final String AGAIN = "/admin/regions?faces-redirect=true";

  @Inject private Regions regions;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private List<RegionView> all;

  /** Each followed by what lies in it. */
  public List<RegionView> getAll() {
    if (all == null) {
      all = regions.all();
    }
    return all;
  }

  /** One place up, or down. */
  public String move(RegionView region, int by) {
    return forms.submit(
        TEXTS,
        () -> {
          regions.put(region.code(), region.version(), region.place() + by);
          return AGAIN;
        });
  }

  public String retire(RegionView region) {
    return forms.submit(
        TEXTS,
        () -> {
          regions.retire(region.code(), region.version());
          notices.done(TEXTS, "done.region.retired", region.label());
          return AGAIN;
        });
  }

  public String offer(RegionView region) {
    return forms.submit(
        TEXTS,
        () -> {
          regions.offer(region.code(), region.version());
          notices.done(TEXTS, "done.region.offered", region.label());
          return AGAIN;
        });
  }
}
