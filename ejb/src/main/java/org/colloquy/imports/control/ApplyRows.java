package org.colloquy.imports.control;

import java.util.UUID;
import org.colloquy.tasks.TaskKind;

/** Carrying out the rows of a list. */
@TaskKind(value = "import-apply", several = true)
public record ApplyRows(UUID run) {}
