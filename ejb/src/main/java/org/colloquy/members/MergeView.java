package org.colloquy.members;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who turned out to be another person.
 *
 * @param remaining the id of that person
 * @param gone the id under which they were known before
 * @param name by which they were
 * @param email at which they were written to; null for none
 * @param member whether they had an account, which nobody can sign in with since
 * @param last whether it is the latest of that person, and can be taken back
 */
public record MergeView(
    UUID id,
    UUID remaining,
    UUID gone,
    String name,
    @Schema(nullable = true) String email,
    boolean member,
    Instant mergedAt,
    boolean last) {}
