package org.colloquy.sessions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What sums over many sessions need of each.
 *
 * @param kind a code of the network's list of kinds
 * @param day on which it begins, where it is organised
 * @param length of its sittings together, as planned
 */
public record SessionFacts(
    UUID id, String title, String kind, LocalDate day, Modality modality, Duration length) {}
