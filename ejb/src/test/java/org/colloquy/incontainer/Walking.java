package org.colloquy.incontainer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.boundary.LongWork;

/** Starts walks, as a boundary starts long work. */
@Stateless
@PermitAll
public class Walking {

  @Inject private LongWork longWork;

  public UUID start(RequestKey key, UUID asker, Walks.Walk walk) {
    return longWork.start(key, asker, walk);
  }
}
