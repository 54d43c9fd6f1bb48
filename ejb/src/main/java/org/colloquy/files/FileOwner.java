package org.colloquy.files;

import java.util.UUID;

/**
 * The thing that a file belongs to.
 *
 * @param kind of a {@link FileRule}
 */
public record FileOwner(String kind, UUID thing) {}
