package org.colloquy.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.handover.Milestone;

/** The network has published a session of its own that is not made up. */
@ApplicationScoped
public class FirstSession implements Milestone {

  @Inject private SessionQueries sessions;

  @Override
  public String code() {
    return "first-session";
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public boolean reached() {
    return sessions.anyOwnPublished();
  }
}
