package org.colloquy.sessions;

import java.time.LocalDate;
import java.util.UUID;
import org.colloquy.shared.Sittings;

/**
 * A session as figures and costs need it, mostly one that was published and is over.
 *
 * @param day on which it began, where it was organised
 * @param kind a code of the network's list of kinds
 * @param sittings as planned
 * @param modality null where it had neither a place nor a link
 * @param communityId null for a session of the whole network
 */
public record HeldSession(
    UUID id,
    String title,
    LocalDate day,
    String kind,
    Sittings sittings,
    Modality modality,
    UUID communityId) {}
