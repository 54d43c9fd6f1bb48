package org.colloquy.tenants.provisioning;

import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.mail.Allowance;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.mail.Outbox;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.schemas.TenantMigrations;
import org.colloquy.tenants.schemas.TenantSchemas;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Sql;

/**
 * The parts of the kernel that make a network.
 *
 * @param networksADay how many networks somebody may start in a day
 */
public record Parts(
    Sql sql,
    SecretBox box,
    TenantRegistry registry,
    TenantSchemas schemas,
    TenantMigrations migrations,
    Realms realms,
    Sites sites,
    Outbox outbox,
    MailBox mailBox,
    Allowance allowance,
    EmailAddress operator,
    int networksADay) {}
