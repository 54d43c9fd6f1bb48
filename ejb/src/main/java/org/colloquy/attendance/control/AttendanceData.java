package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.colloquy.datasets.Column;
import org.colloquy.datasets.DataSet;
import org.colloquy.datasets.Holding;
import org.colloquy.datasets.Joining;

/** Who was there. The rows outlive the person: figures of sessions that were held stay true. */
@Dependent
public class AttendanceData implements DataSet {

  /** What reports say of strangers, and the files, go after so many days. */
  public static final int DAYS_OF_REPORTS = 180;

  private static final String COUNTED = "figures of sessions that were held stay true";

  private static final String FROZEN =
      "official figures count countries and cadres as they were, under a number alone";
  private static final String OURS = "a name out of the programs";
  private static final String WHY = "why an official figure was changed can be looked up for good";

  @Override
  public String name() {
    return "attendance";
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.of("attendance")
            .key("id")
            .person("member_id")
            .joining(
                Joining.oneFor("session_id")
                    .first("status", "PRESENT", "PARTIAL", "EXCUSED", "ABSENT"))
            .columns(
                Column.plain("id"),
                Column.plain("version"),
                Column.personal("session_id")
                    .kept(COUNTED)
                    .titled("session", "learning_session", "title"),
                Column.member("member_id")
                    .kept("who came twice is counted once; the row there names nobody any more"),
                Column.plain("name", "of what nobody knows, a device or a nickname"),
                Column.personal("kind").kept(COUNTED),
                Column.personal("status").kept(COUNTED),
                Column.personal("seconds").kept(COUNTED),
                Column.personal("duration_only").kept(COUNTED),
                Column.personal("mode").kept(COUNTED),
                Column.personal("evidence").kept(COUNTED),
                Column.member("noted_by")
                    .kept("who said so; their row names nobody any more")
                    .shows("id", "noted_at"),
                Column.plain("noted_at"),
                Column.plain("number"),
                Column.personal("standing").kept(COUNTED),
                Column.personal("country").kept(FROZEN),
                Column.personal("cadre").kept(FROZEN)),
        Holding.of("reconciliation")
            .key("session_id")
            .columns(
                Column.plain("session_id"),
                Column.plain("version"),
                Column.plain("held", "moments of the session, as intervals"),
                Column.plain("present_share"),
                Column.plain("registrations"),
                Column.plain("waiting"),
                Column.plain("attendances"),
                Column.plain("show_ups"),
                Column.plain("walk_ins"),
                Column.plain("people"),
                Column.plain("unidentified"),
                Column.plain("partial"),
                Column.plain("no_shows"),
                Column.plain("excused"),
                Column.plain("excluded"),
                Column.plain("assumed"),
                Column.plain("seconds"),
                Column.member("reconciled_by")
                    .kept("who made the figures official; their row names nobody any more")
                    .shows("session_id", "reconciled_at"),
                Column.plain("reconciled_at")),
        Holding.of("attendance_adjustment")
            .key("id")
            .person("member_id")
            .columns(
                Column.plain("id"),
                Column.personal("session_id")
                    .kept(COUNTED)
                    .titled("session", "learning_session", "title"),
                Column.member("member_id")
                    .kept("whose row it is; the row there names nobody any more"),
                Column.plain("number"),
                Column.personal("row_before").kept(WHY),
                Column.personal("row_after").kept(WHY),
                Column.personal("reason").kept(WHY),
                Column.member("author")
                    .kept("who changed it; their row names nobody any more")
                    .shows("id", "made_at"),
                Column.plain("made_at")),
        report(),
        reportedName(),
        rememberedName());
  }

  private static Holding report() {
    return Holding.of("attendance_report")
        .key("id")
        .columns(
            Column.plain("id"),
            Column.plain("version"),
            Column.plain("session_id"),
            Column.plain("file_id"),
            Column.plain("name", "of a file"),
            Column.plain("sha256", "a digest"),
            Column.plain("layout", OURS),
            Column.plain("zone", "of the times in it"),
            Column.plain("date_order", OURS),
            Column.plain("headings", "what the columns of a report are called, and which is which"),
            Column.plain("confirmed"),
            Column.plain("read_rows"),
            Column.plain("names"),
            Column.plain("changed"),
            Column.member("brought_by")
                .kept("who brought it; their row names nobody any more")
                .shows("id", "session_id", "brought_at"),
            Column.plain("brought_at"),
            Column.plain("task_id"),
            Column.member("applied_by")
                .kept("who applied it; their row names nobody any more")
                .shows("id", "session_id", "applied_at"),
            Column.plain("applied_at"));
  }

  private static Holding reportedName() {
    return Holding.of("reported_name")
        .key("id")
        .person("member_id")
        .columns(
            Column.plain("id"),
            Column.plain("version"),
            Column.plain("report_id"),
            Column.personal("session_id")
                .kept(COUNTED)
                .titled("session", "learning_session", "title"),
            Column.plain("who"),
            Column.personal("name").emptied(),
            Column.personal("original_name").emptied(),
            Column.personal("email").blanked(),
            Column.personal("kind").kept(COUNTED),
            Column.member("member_id")
                .kept("who came twice is counted once; the row there names nobody any more"),
            Column.plain("reason", OURS),
            Column.personal("stays").kept(COUNTED),
            Column.plain("kept_at"))
        .forDays(DAYS_OF_REPORTS, "kept_at");
  }

  private static Holding rememberedName() {
    return Holding.of("remembered_name")
        .key("id")
        .person("member_id")
        .columns(
            Column.plain("id"),
            Column.plain("version"),
            Column.personal("name").gone(),
            Column.personal("kind").gone(),
            Column.member("member_id").gone(),
            // What an erased person had said of names is asked again, of whoever notes them next.
            Column.member("said_by").gone(),
            Column.plain("said_at"));
  }
}
