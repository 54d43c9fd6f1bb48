package org.colloquy.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import in a list of them.
 *
 * @param name of the file; empty for what was pasted
 */
@Schema(name = "ImportLine")
public record ImportLine(
    UUID id, String kind, String name, ImportState state, int total, Instant begunAt) {}
