package org.colloquy.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.attendance.NameView;
import org.colloquy.attendance.boundary.ReportedNames;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Numbers;

/** {@code /sessions/{id}/names}: the names in the reports of a session, and who they are. */
@Named("namesPage")
@RequestScoped
public class NamesPage {

  @Inject private ReportedNames names;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private String page;
  private Page<NameView> found;

  public void load() {
    found = names.list(Found.parse(id), false, Numbers.page(page));
  }

  public Page<NameView> getFound() {
    if (found == null) {
      load();
    }
    return found;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
