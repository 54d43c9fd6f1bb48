package org.colloquy.tenants.mail;

import java.time.Instant;
import java.util.UUID;
import org.colloquy.tenants.TenantId;

/** A mail that was kept instead of sent; the tenant is null for the platform. */
public record KeptMail(UUID id, Instant at, TenantId tenant, Mail mail) {}
