package org.colloquy.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What who organises a session says of one person.
 *
 * @param status null to take back what was said
 * @param mode where they were; null for where people of this session usually are
 * @param kind null for what it was, a person where it was nothing
 * @param minutes for how long, where somebody measured it; null counts as all of the time
 */
public record Mark(
    @NotNull UUID person,
    AttendanceStatus status,
    AttendanceMode mode,
    AttendanceKind kind,
    @Min(value = 0, message = "{attendance.minutes}")
        @Max(value = MOST_MINUTES, message = "{attendance.minutes}")
        Integer minutes) {

  /** A month. */
  private static final int MOST_MINUTES = 31 * 24 * 60;

  /** What is said by a tick. */
  public static Mark tick(UUID person, AttendanceStatus status, AttendanceMode mode) {
    return new Mark(person, status, mode, null, null);
  }
}
