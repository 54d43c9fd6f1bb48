package org.colloquy.members.control;

import org.colloquy.tasks.TaskKind;

/** Reminding everybody who was invited when it was asked for, and has not come. */
@TaskKind("remind-invited")
public record RemindInvited() {}
