package org.colloquy.attendance.control;

import java.util.UUID;
import org.colloquy.tasks.TaskKind;

/**
 * Reconciling all sessions that a workbook has brought.
 *
 * @param run the import
 * @param by who asked for it
 */
@TaskKind(value = "reconcile-brought", several = true)
public record ReconcileBrought(UUID run, UUID by) {}
