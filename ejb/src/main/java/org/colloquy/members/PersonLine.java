package org.colloquy.members;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody whom the network knows, with an account or without, in a list of those who say who is
 * who.
 *
 * @param member whether they are a member; a contact otherwise
 * @param email null where none is known
 * @param country a country's code, or null
 */
public record PersonLine(
    UUID id,
    String name,
    boolean member,
    @Schema(nullable = true) String email,
    @Schema(nullable = true) String country) {}
