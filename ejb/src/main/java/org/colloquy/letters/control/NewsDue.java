package org.colloquy.letters.control;

import java.util.Objects;
import java.util.UUID;
import org.colloquy.tenants.jobs.JobKind;
import org.colloquy.tenants.jobs.Lane;

/**
 * News that is to be told to some of those whom it is meant for.
 *
 * @param source a code of {@link org.colloquy.letters.NewsSource}
 * @param after the last of those who have it already; null for the first
 */
@JobKind(value = "news", lane = Lane.MAIL)
public record NewsDue(String source, UUID thing, UUID after) {

  public NewsDue {
    Objects.requireNonNull(source, "News comes from somewhere");
    Objects.requireNonNull(thing, "News is about something");
  }

  String key() {
    return source + ":" + thing + (after == null ? "" : ":" + after);
  }
}
