package org.colloquy.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.files.FileOwner;
import org.colloquy.files.FileRule;
import org.colloquy.permissions.Permission;
import org.colloquy.sessions.boundary.Admission;

/** The participant reports of a session as they were brought: for those who organise it. */
@ApplicationScoped
public class ReportFiles implements FileRule {

  private static final String KIND = "attendance-report";

  @Inject private Admission admission;

  public static FileOwner of(UUID session) {
    return new FileOwner(KIND, session);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Duration> keptFor() {
    return Optional.of(Duration.ofDays(AttendanceData.DAYS_OF_REPORTS));
  }

  @Override
  public void requireReader(UUID session) {
    admission.getFor(Permission.ATTENDANCE_READ, session);
  }
}
