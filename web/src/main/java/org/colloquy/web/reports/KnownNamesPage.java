package org.colloquy.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.attendance.KnownName;
import org.colloquy.attendance.boundary.KnownNames;
import org.colloquy.attendance.boundary.PresentShares;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Numbers;

/**
 * {@code /admin/attendance}: what share of a session makes somebody present, and the names in
 * reports that the network remembers.
 */
@Named("knownNamesPage")
@RequestScoped
public class KnownNamesPage {

  private static final String TEXTS = "reportsText";
  private static final String HERE = "/admin/attendance?faces-redirect=true";

  @Inject private KnownNames names;
  @Inject private PresentShares shares;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private String percent;
  private String page;
  private String forgotten;
  private Page<KnownName> found;

  public String setShare() {
    return forms.submit(
        TEXTS,
        () -> {
          int changed = shares.set(typed());
          notices.done(TEXTS, "done.share", changed);
          return HERE;
        });
  }

  private int typed() {
    try {
      return Integer.parseInt(percent == null ? "" : percent.strip());
    } catch (NumberFormatException e) {
      throw Invalid.field("percent", "attendance.percent");
    }
  }

  public String forget() {
    return forms.submit(
        TEXTS,
        () -> {
          names.forget(Found.parse(forgotten));
          notices.done(TEXTS, "done.forgotten");
          return HERE;
        });
  }

  public Page<KnownName> getFound() {
    if (found == null) {
      found = names.list(Numbers.page(page));
    }
    return found;
  }

  public String getPercent() {
    if (percent == null) {
      percent = Integer.toString(shares.get());
    }
    return percent;
  }

  public void setPercent(String percent) {
    this.percent = percent;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  /** The id of the name that is to be asked about again. */
  public String getForgotten() {
    return forgotten;
  }

  public void setForgotten(String forgotten) {
    this.forgotten = forgotten;
  }
}
