package org.colloquy.files;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file as those see it who may read it.
 *
 * @param type what its content is, whatever its name says
 * @param picture whether it is there in smaller widths too
 * @param removedAt null unless it was removed and can still be brought back
 */
@Schema(name = "StoredFile")
public record StoredFileView(
    UUID id,
    String name,
    @Schema(description = "Found by the content, whatever the name says") String type,
    @Schema(description = "In bytes") long size,
    String sha256,
    @Schema(description = "Whether it is there in smaller widths, 320 and 800, too")
        boolean picture,
    Instant keptAt,
    @Schema(nullable = true) Instant removedAt) {}
