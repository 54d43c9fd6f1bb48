package org.colloquy.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.colloquy.handover.ExampleContent;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.sessions.boundary.Admission;

/** Who was at made-up sessions, and the made-up people at real ones. */
@ApplicationScoped
public class AttendanceExamples implements ExampleContent {

  @Inject private AttendanceQueries attendances;
  @Inject private ReportQueries reports;
  @Inject private Admission admission;
  @Inject private Contacts contacts;

  @Override
  public String kind() {
    return "attendance";
  }

  /** Before the sessions and the people that they are of. */
  @Override
  public int order() {
    return 140;
  }

  /** They are listed with the sessions and the people that they are of. */
  @Override
  public long count() {
    return 0;
  }

  @Override
  public void remove() {
    Set<UUID> sessions = admission.examples();
    if (!sessions.isEmpty()) {
      reports.removeAllOf(sessions);
      attendances.removeAllOf(sessions);
    }
    Set<UUID> people = contacts.examples();
    if (!people.isEmpty()) {
      reports.removeAllBy(people);
      attendances.removeAllBy(people);
    }
  }
}
