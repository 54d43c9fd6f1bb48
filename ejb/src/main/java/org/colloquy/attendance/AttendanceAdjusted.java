package org.colloquy.attendance;

import java.util.UUID;

/**
 * What is noted of somebody is otherwise since the figures of the session are official, in the
 * transaction that this is fired in, with the session locked.
 *
 * @param status null where nothing is noted any more
 * @param seconds that they were there; null where nobody measured it
 */
public record AttendanceAdjusted(
    UUID session, UUID person, AttendanceKind kind, AttendanceStatus status, Integer seconds) {}
