package org.colloquy.tenants.provisioning;

import java.time.Instant;
import java.util.UUID;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.TenantId;

/**
 * The making of one network.
 *
 * @param attempts how often the step that failed last was tried in a row
 * @param faultStep where it failed last; null if nothing failed since
 * @param fault why
 */
public record Run(
    UUID id,
    TenantId tenantId,
    Slug slug,
    String name,
    FirstAdmin admin,
    Starter startedBy,
    RunState state,
    int attempts,
    StepName faultStep,
    String fault,
    Instant createdAt,
    Instant endedAt) {}
