package org.colloquy.messages.boundary;

import java.time.ZoneId;
import java.util.Locale;
import org.colloquy.tenants.EmailAddress;

/**
 * Who a mail is for.
 *
 * @param zone the zone that times are told in
 * @param language that the mail is written in, where we speak it
 */
public record Recipient(EmailAddress email, String name, ZoneId zone, Locale language) {}
