package org.colloquy.imports.control;

import java.util.UUID;
import org.colloquy.tasks.TaskKind;

/** Judging the rows of a list by what its columns are said to be. */
@TaskKind(value = "import-check", several = true)
public record CheckRows(UUID run) {}
