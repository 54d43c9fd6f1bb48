package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityFront;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.FrontSession;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.Roles;
import org.colloquy.web.login.Viewer;

/** {@code /}: the network's front for strangers, and "next for you" for members. */
@Named("networkHome")
@RequestScoped
public class NetworkHomePage {
  private static final PageRequest FEW = new PageRequest(0, 4);

  @Inject private SessionCatalogue catalogue;
  @Inject private Registrations registrations;
  @Inject private Communities communities;
  @Inject private Viewer viewer;

  private List<FrontSession> front;
  private List<SessionLine> mine;
  private List<SessionLine> coming;
  private List<CommunityFront> communityFront;

  /** What strangers see of the next sessions. */
  public List<FrontSession> getFront() {
    if (front == null) {
      front = catalogue.front();
    }
    return front;
  }

  public List<CommunityFront> getCommunities() {
    if (communityFront == null) {
      communityFront = communities.front();
    }
    return communityFront;
  }

  /** What the reader is registered for. */
  public List<SessionLine> getMine() {
    if (mine == null) {
      mine = registrations.mine(FEW).items();
    }
    return mine;
  }

  /** What comes up that the reader is not registered for. */
  public List<SessionLine> getComing() {
    if (coming == null) {
      coming =
          catalogue.next(2 * FEW.size()).stream()
              .filter(session -> session.registration() == null)
              .limit(FEW.size())
              .toList();
    }
    return coming;
  }

  public boolean isPlanner() {
    return viewer.hasRole(Roles.CONVENER) || viewer.hasRole(Roles.NETWORK_ADMIN);
  }
}
