package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.sessions.boundary.Registrations;
import org.colloquy.sessions.boundary.Roster;
import org.colloquy.web.page.Found;

/** {@code /sessions/roster?id=}: who registered, for the organisers. */
@Named("rosterPage")
@RequestScoped
public class RosterPage {

  @Inject private Registrations registrations;
  @Inject private Found found;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private Roster roster;

  public void load() {
    roster = found.by(id, registrations::roster);
  }

  public Roster getRoster() {
    return roster;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
