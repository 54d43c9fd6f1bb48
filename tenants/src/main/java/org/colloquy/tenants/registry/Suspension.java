package org.colloquy.tenants.registry;

import java.time.Instant;

/**
 * Why a network is suspended.
 *
 * @param reason as the operator wrote it
 * @param by what the operator was called then
 * @param since when
 */
public record Suspension(String reason, String by, Instant since) {}
