package org.colloquy.letters;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that was attached to an answer.
 *
 * @param name as its writer calls it
 * @param id of the file that is kept; empty where it was not taken: too large, empty, or of a kind
 *     that nobody takes
 */
public record AnswerFile(String name, Optional<UUID> id) {}
