package org.colloquy.tenants.provisioning;

import java.time.Duration;
import java.time.Instant;

/** A line of a run's log: a step that is done, and how long the try took that did it. */
public record DoneStep(StepName step, Instant at, Duration took) {}
