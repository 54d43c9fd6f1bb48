package org.colloquy.files;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.shared.NotFound;

/** Who reads the files of one kind of thing. The module that has these things implements it. */
public interface FileRule {

  /** Names the kind in the network's tables, so it stays what it is; at most 40 characters. */
  String kind();

  /** For how long they are kept; empty for as long as nobody removes them. */
  default Optional<Duration> keptFor() {
    return Optional.empty();
  }

  /** Goes on where the caller may see the thing and what is kept with it; {@link NotFound}. */
  void requireReader(UUID thing);
}
