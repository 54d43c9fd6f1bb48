package org.colloquy.tenants.jobs;

import java.time.Instant;

/** A job that was given up, and why; the operator may have it tried again. */
public record FailedJob(Job<String> job, String error, Instant failedAt) {}
