package org.colloquy.attendance;

import java.util.UUID;

/**
 * One person in one session, as figures over many sessions count them.
 *
 * @param person null for somebody of whom nobody knows who it is
 * @param standing how they come to be in its list
 * @param status null while nothing is noted: not there, as far as is known
 * @param seconds that they were there; null where nobody measured it
 * @param country at the time of reconciling, or now where that is to come; null where unknown
 * @param cadre likewise
 */
public record Presence(
    UUID session,
    UUID person,
    AttendanceKind kind,
    Standing standing,
    AttendanceStatus status,
    Integer seconds,
    String country,
    String cadre) {}
