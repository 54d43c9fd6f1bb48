package org.colloquy.registrations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.files.FileOwner;
import org.colloquy.files.FileRule;
import org.colloquy.permissions.Caller;
import org.colloquy.shared.NotFound;

/**
 * What was attached to answers about a session: for those who get such answers now, and nobody
 * else.
 */
@ApplicationScoped
public class AnswerFiles implements FileRule {

  static final int DAYS = 90;

  private static final String KIND = "session-answer";

  @Inject private AnswerReaders readers;

  static FileOwner of(UUID session) {
    return new FileOwner(KIND, session);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Duration> keptFor() {
    return Optional.of(Duration.ofDays(DAYS));
  }

  @Override
  public void requireReader(UUID session) {
    var caller = Caller.current().id();
    if (readers.of(session).stream().noneMatch(reader -> reader.id().equals(caller))) {
      throw new NotFound("There is no such file.");
    }
  }
}
