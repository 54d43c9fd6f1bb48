package org.colloquy.messages.boundary;

import java.time.ZoneId;
import org.colloquy.tenants.EmailAddress;

/**
 * Who a mail is for.
 *
 * @param zone the zone that times are told in
 */
public record Recipient(EmailAddress email, String name, ZoneId zone) {}
