package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.web.page.Numbers;

/** {@code /sessions/mine}: what the reader registered for. */
@Named("mySessions")
@RequestScoped
public class MySessionsPage {

  @Inject private Registrations registrations;

  private String view = SessionListPage.UPCOMING;
  private String page;
  private Page<SessionLine> sessions;

  public Page<SessionLine> getSessions() {
    if (sessions == null) {
      PageRequest request = Numbers.page(page);
      sessions = isPast() ? registrations.minePast(request) : registrations.mine(request);
    }
    return sessions;
  }

  public boolean isPast() {
    return SessionListPage.PAST.equals(view);
  }

  public String getView() {
    return isPast() ? SessionListPage.PAST : SessionListPage.UPCOMING;
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
}
