package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.Roles;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.page.Numbers;

/** {@code /sessions}: upcoming, past, or what the reader organises. */
@Named("sessionList")
@RequestScoped
public class SessionListPage {
  static final String UPCOMING = "upcoming";
  static final String PAST = "past";
  static final String ORGANISED = "organised";

  @Inject private SessionCatalogue catalogue;
  @Inject private Viewer viewer;

  private String view = UPCOMING;
  private String page;
  private Page<SessionLine> sessions;

  public Page<SessionLine> getSessions() {
    if (sessions == null) {
      PageRequest request = Numbers.page(page);
      sessions =
          switch (getView()) {
            case PAST -> catalogue.past(request);
            case ORGANISED -> catalogue.organised(request);
            default -> catalogue.upcoming(request);
          };
    }
    return sessions;
  }

  /** One of the three; what the reader may not see or nobody knows is upcoming. */
  public String getView() {
    boolean known = PAST.equals(view) || (ORGANISED.equals(view) && isPlanner());
    return known ? view : UPCOMING;
  }

  public void setView(String view) {
    this.view = view;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public boolean isPlanner() {
    return viewer.hasRole(Roles.CONVENER) || viewer.hasRole(Roles.NETWORK_ADMIN);
  }
}
