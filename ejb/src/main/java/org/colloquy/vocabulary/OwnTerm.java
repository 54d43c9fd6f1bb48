package org.colloquy.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a network calls something, as its admin types it. All empty goes back to the usual word.
 *
 * @param concept SESSION, COMMUNITY, CONVENER, MEMBER or PRACTICE
 * @param singular one of it
 * @param plural several of it
 * @param gender MASCULINE or FEMININE, where the language has genders; may be null elsewhere
 */
public record OwnTerm(
    @Schema(
            required = true,
            enumeration = {"SESSION", "COMMUNITY", "CONVENER", "MEMBER", "PRACTICE"})
        String concept,
    String singular,
    String plural,
    @Schema(
            nullable = true,
            enumeration = {"MASCULINE", "FEMININE"})
        String gender) {}
