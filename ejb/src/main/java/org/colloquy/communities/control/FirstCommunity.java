package org.colloquy.communities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.colloquy.handover.Milestone;

/** The network has a community that is not made up. */
@ApplicationScoped
public class FirstCommunity implements Milestone {

  @Inject private CommunityQueries communities;

  @Override
  public String code() {
    return "first-community";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public boolean reached() {
    return communities.anyReal();
  }
}
