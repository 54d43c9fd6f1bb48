package org.colloquy.tasks;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a task is, when its next slice is to be done.
 *
 * @param task the task's id
 * @param askedAt when it was asked for
 * @param step the name of the step
 * @param mark what the slice before left within this step; empty at the step's beginning
 */
public record Place(UUID task, Instant askedAt, String step, String mark) {}
