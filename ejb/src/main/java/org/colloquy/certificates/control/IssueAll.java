package org.colloquy.certificates.control;

import java.util.UUID;
import org.colloquy.tasks.TaskKind;

/**
 * Issuing a certificate to everybody in a session who is to have one.
 *
 * @param by who asked for it
 */
@TaskKind(value = "issue-certificates", several = true)
public record IssueAll(UUID session, UUID by) {}
