package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.registrations.boundary.Roster;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/** {@code /sessions/{id}/roster}: who registered, for the organisers. */
@Named("rosterPage")
@RequestScoped
public class RosterPage {
  private static final String TEXTS = "sessionsText";

  @Inject private Registrations registrations;
  @Inject private Forms forms;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.member}")
  private String member;

  private Roster roster;

  public void load() {
    roster = Found.by(id, registrations::roster);
  }

  /** Gives the place of somebody who cannot come to the next in line. */
  public String free() {
    return forms.submit(
        TEXTS,
        () ->
            Found.by(
                id,
                session -> {
                  registrations.free(session, Found.parse(member));
                  notices.done(TEXTS, "done.freed");
                  return "/sessions/roster?faces-redirect=true&id=" + session;
                }));
  }

  public Roster getRoster() {
    if (roster == null) {
      load();
    }
    return roster;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
