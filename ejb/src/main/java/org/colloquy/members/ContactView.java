package org.colloquy.members;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody whom the network knows and who has no account.
 *
 * @param version to be given back when what is known is changed
 * @param email null where none is known
 * @param cadre a code of the list "cadre", or null
 * @param country a country's code, or null
 * @param mailWanted whether they may be written to
 * @param mailWantedSince since when; null where they may not
 * @param origin how the network came to know them
 * @param knownSince since when it does
 */
public record ContactView(
    UUID id,
    int version,
    String name,
    String givenName,
    String familyName,
    @Schema(nullable = true) String email,
    @Schema(nullable = true) String cadre,
    @Schema(nullable = true) String country,
    boolean mailWanted,
    @Schema(nullable = true) Instant mailWantedSince,
    ContactOrigin origin,
    Instant knownSince) {}
