package org.colloquy.links.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.colloquy.links.LinkHandler;
import org.colloquy.permissions.LinkPurpose;

/** Who does what links are mailed for. */
@Dependent
public class LinkHandlers {

  @Inject @Any private Instance<LinkHandler> handlers;

  /** Empty for a purpose that nothing is mailed for. */
  public Optional<LinkHandler> of(LinkPurpose purpose) {
    return handlers.stream()
        .filter(handler -> handler.purpose() == purpose)
        .map(LinkHandler.class::cast)
        .findFirst();
  }

  public LinkHandler get(LinkPurpose purpose) {
    return of(purpose)
        .orElseThrow(() -> new IllegalStateException("Nobody does what " + purpose + " is for"));
  }
}
