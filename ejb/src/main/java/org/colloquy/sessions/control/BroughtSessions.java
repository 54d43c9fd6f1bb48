package org.colloquy.sessions.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.files.boundary.FileStore;
import org.colloquy.sessions.PastTraces;
import org.colloquy.sessions.entity.LearningSession;

/** Sessions that a workbook of the past has brought, as far as that can be taken back. */
@Dependent
public class BroughtSessions {

  @Inject private SessionQueries sessions;
  @Inject private FileStore files;
  @Inject @Any private Instance<PastTraces> traces;

  /**
   * Whether any of it may go, for nobody has changed or added anything since; then what has
   * followed by itself is gone from now on. The session stays locked.
   */
  public boolean release(UUID session) {
    return sessions.lockIfThere(session).filter(this::release).isPresent();
  }

  private boolean release(LearningSession session) {
    if (!isUntouched(session)) {
      return false;
    }
    traces.forEach(each -> each.sweep(session.id()));
    return true;
  }

  private boolean isUntouched(LearningSession session) {
    return session.isAsBrought()
        && files.of(SessionFiles.of(session.id())).isEmpty()
        && traces.stream().noneMatch(each -> each.touched(session.id()));
  }

  /** Whether the session is gone now. */
  boolean takeBack(LearningSession session) {
    if (!release(session)) {
      return false;
    }
    sessions.remove(session);
    return true;
  }
}
