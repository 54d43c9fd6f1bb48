package org.colloquy.letters;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody whose mail comes back, so that nothing is sent to them.
 *
 * @param member who
 * @param name as it is shown
 * @param email the address that does not work
 * @param since when it came back first
 * @param reason in the words of the server that sent it back; may be empty
 */
@Schema(name = "UndeliveredMail")
public record UndeliveredMail(
    UUID member, String name, String email, Instant since, String reason) {}
