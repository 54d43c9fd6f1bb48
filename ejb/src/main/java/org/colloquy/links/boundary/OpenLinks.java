package org.colloquy.links.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.links.LinkTarget;
import org.colloquy.links.control.FollowedLinks;
import org.colloquy.permissions.LinkPurpose;

/** What links that are read, and not followed, are about: for the modules that serve it. */
@Dependent
public class OpenLinks {

  @Inject private FollowedLinks links;

  /** Empty for a key that opens nothing, or nothing any more. */
  public Optional<LinkTarget> target(LinkPurpose purpose, String key) {
    return links.target(purpose, key);
  }
}
