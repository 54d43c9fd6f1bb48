package org.colloquy.tenants.mail;

import java.time.Instant;
import java.util.UUID;
import org.colloquy.tenants.TenantId;

/**
 * A mail that was kept instead of sent, as far as anybody may know of it who is not its reader.
 *
 * @param tenant null for the platform
 * @param domain of the recipient's address
 */
public record KeptMail(UUID id, Instant at, TenantId tenant, MailKind kind, String domain) {}
