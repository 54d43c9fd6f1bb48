package org.colloquy.search;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that was found.
 *
 * @param title what it is called
 * @param text what is said of it; empty where that is nothing
 * @param startsAt when it takes place; null for what does not
 */
public record Hit(UUID id, String title, String text, @Schema(nullable = true) Instant startsAt) {}
