package org.colloquy.attendance.control;

import java.util.UUID;
import org.colloquy.tasks.TaskKind;

/**
 * Applying a participant report of many rows.
 *
 * @param reason why official figures are changed; null while they are not
 * @param by who asked for it
 */
@TaskKind(value = "apply-report", several = true)
public record ApplyReport(UUID session, UUID report, String reason, UUID by) {}
