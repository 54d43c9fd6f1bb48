package org.colloquy.members.boundary;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.EmailAddress;

/**
 * How other modules name a member, and reach them.
 *
 * @param name as it is shown, given name first
 * @param email empty when nothing may be sent to them: disabled, removed
 * @param zone empty when they have not chosen one; the network's counts then
 */
public record Contact(UUID id, String name, Optional<EmailAddress> email, Optional<ZoneId> zone) {}
