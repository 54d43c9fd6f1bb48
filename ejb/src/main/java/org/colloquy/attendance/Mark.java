package org.colloquy.attendance;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What who organises a session says of one person.
 *
 * @param status null to take back what was said
 * @param mode where they were; null for where people of this session usually are
 */
public record Mark(@NotNull UUID person, AttendanceStatus status, AttendanceMode mode) {}
