package org.colloquy.attendance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.colloquy.attendance.control.ReconcileBrought;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.boundary.PastActivities;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.boundary.LongWork;

/** The figures of what a workbook of the past has brought. */
@Boundary
@Stateless
public class PastReckonings {

  @Inject private PastActivities activities;
  @Inject private LongWork longWork;

  /**
   * Makes the figures of all sessions that it has brought official, but for those that are, as long
   * work; the same request is the one task. {@link Conflict} {@code import-state} where it is not
   * carried out.
   *
   * @param run the import
   * @return the task
   */
  @Permit(value = Permission.IMPORT_LISTS, changes = true)
  public UUID reconcile(@NotNull UUID run, @NotNull RequestKey key) {
    // Throws where there is nothing to reconcile yet, or any more.
    activities.of(run, 0, 1);
    UUID caller = Caller.current().id();
    return longWork.start(key, caller, new ReconcileBrought(run, caller));
  }
}
