package org.colloquy.attendance;

import java.util.UUID;

/**
 * A report that was brought.
 *
 * @param known whether this very file had been brought to the session before
 */
public record BroughtReport(UUID id, boolean known) {}
