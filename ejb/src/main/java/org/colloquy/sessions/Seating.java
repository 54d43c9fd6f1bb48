package org.colloquy.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says how full sessions are. Sessions are planned without knowing who comes; the module that takes
 * registrations implements this as a CDI bean.
 */
public interface Seating {

  /**
   * For each of these sessions that somebody registered for; the rest are {@link Standing#EMPTY}.
   * Costs as many statements for many sessions as for one.
   */
  Map<UUID, Standing> of(Collection<UUID> sessions, UUID reader);

  default Standing of(UUID session, UUID reader) {
    return of(List.of(session), reader).getOrDefault(session, Standing.EMPTY);
  }
}
