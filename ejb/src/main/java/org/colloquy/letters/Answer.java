package org.colloquy.letters;

import java.util.List;
import java.util.UUID;
import org.colloquy.members.boundary.Contact;
import org.colloquy.tenants.mail.incoming.IncomingMail;

/**
 * What a member answered to a mail.
 *
 * @param id the same for the same mail, however often it is taken
 * @param thing what the mail was about
 * @param person who was given the address, takes part now, and writes from their own address
 * @param files what was attached, in order
 */
public record Answer(
    UUID id, UUID thing, Contact person, IncomingMail mail, List<AnswerFile> files) {}
