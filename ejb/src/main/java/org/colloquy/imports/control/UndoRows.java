package org.colloquy.imports.control;

import java.util.UUID;
import org.colloquy.tasks.TaskKind;

/** Taking back what a list has made. */
@TaskKind(value = "import-undo", several = true)
public record UndoRows(UUID run) {}
