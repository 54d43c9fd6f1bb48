package org.colloquy.sessions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.files.FileOwner;
import org.colloquy.files.FileRule;

/** The materials of a session: whoever sees the session reads them. */
@ApplicationScoped
public class SessionFiles implements FileRule {

  private static final String KIND = "session";

  @Inject private SessionQueries sessions;
  @Inject private Organisers organisers;

  public static FileOwner of(UUID session) {
    return new FileOwner(KIND, session);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void requireReader(UUID session) {
    organisers.requireVisible(sessions.get(session));
  }
}
