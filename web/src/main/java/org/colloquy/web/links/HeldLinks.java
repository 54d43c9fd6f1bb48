package org.colloquy.web.links;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.links.LinkKey;
import org.colloquy.links.LinkView;
import org.colloquy.links.boundary.Links;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.registrations.boundary.CalendarFeed;

/** Does with links what may be done with them, as whoever holds them, signed in or not. */
@Dependent
public class HeldLinks {

  @Inject private Links links;
  @Inject private CalendarFeed feed;

  public LinkView look(String key) {
    return asHolder(key, links::look, LinkView.UNKNOWN);
  }

  public LinkView follow(String key) {
    return asHolder(key, links::follow, LinkView.UNKNOWN);
  }

  public boolean renew(String key) {
    return asHolder(key, links::renew, false);
  }

  /** The calendar that is fetched by this key; empty for a key of anything else. */
  public Optional<String> calendar(String key) {
    return LinkKey.purposeOf(key).filter(LinkPurpose.FEED::equals).isPresent()
        ? asHolder(key, feed::read, Optional.empty())
        : Optional.empty();
  }

  /** What does not read as a key opens nothing, as one that nobody was ever mailed. */
  private static <T> T asHolder(String key, Function<String, T> work, T otherwise) {
    var purpose = LinkKey.purposeOf(key);
    if (purpose.isEmpty()) {
      return otherwise;
    }
    var bound = CurrentHolder.bind(Holder.Link.of(purpose.get(), key));
    try {
      return work.apply(key);
    } finally {
      bound.close();
    }
  }
}
