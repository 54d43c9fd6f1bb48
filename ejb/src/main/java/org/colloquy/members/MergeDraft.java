package org.colloquy.members;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Says that two people are one.
 *
 * @param remaining who remains
 * @param remainingVersion of the view of them that was read
 * @param going whose everything is theirs from then on
 * @param goingVersion of the view of them that was read
 */
public record MergeDraft(
    @NotNull(message = "{members.merge.whom}") UUID remaining,
    int remainingVersion,
    @NotNull(message = "{members.merge.whom}") UUID going,
    int goingVersion) {}
