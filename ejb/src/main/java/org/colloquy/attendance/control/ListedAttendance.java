package org.colloquy.attendance.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.AttendanceMode;
import org.colloquy.attendance.AttendanceStatus;
import org.colloquy.imports.ImportRow;
import org.colloquy.sheets.Heading;

/** How somebody was there, as a row of a workbook says it, in words of three languages. */
final class ListedAttendance {

  static final String CODE = "attendance";
  static final String STATUS = CODE + ".status";
  static final String MINUTES = CODE + ".minutes";
  static final String MODE = CODE + ".mode";
  static final String ROLE = CODE + ".role";

  private static final int MOST_MINUTES = 31 * 24 * 60;

  private static final Map<String, AttendanceStatus> STATUSES = new HashMap<>();
  private static final Map<String, AttendanceMode> MODES = new HashMap<>();
  private static final Map<String, AttendanceKind> ROLES = new HashMap<>();

  static {
    all(STATUSES, AttendanceStatus.PRESENT, "present", "yes", "présent", "présente", "oui");
    all(STATUSES, AttendanceStatus.PRESENT, "presente", "sim", "x", "1", "true", "attended");
    all(STATUSES, AttendanceStatus.PARTIAL, "partial", "partly", "partiel", "partielle", "parcial");
    all(STATUSES, AttendanceStatus.ABSENT, "absent", "no", "absente", "non", "ausente", "não");
    all(STATUSES, AttendanceStatus.EXCUSED, "excused", "excusé", "excusée", "justificado");
    all(STATUSES, AttendanceStatus.EXCUSED, "justificada", "dispensado", "dispensada");
    all(MODES, AttendanceMode.ROOM, "room", "in person", "face to face", "sur place");
    all(
        MODES,
        AttendanceMode.ROOM,
        "en présentiel",
        "présentiel",
        "presencial",
        "na sala",
        "salle");
    all(MODES, AttendanceMode.ONLINE, "online", "virtual", "en ligne", "à distance", "em linha");
    all(MODES, AttendanceMode.ONLINE, "online remote", "remote", "à distância", "distance");
    all(
        ROLES,
        AttendanceKind.PERSON,
        "participant",
        "participante",
        "attendee",
        "member",
        "membre");
    all(ROLES, AttendanceKind.HOST_OR_FACULTY, "host", "faculty", "speaker", "facilitator");
    all(ROLES, AttendanceKind.HOST_OR_FACULTY, "hôte", "intervenant", "intervenante", "animateur");
    all(ROLES, AttendanceKind.HOST_OR_FACULTY, "animatrice", "anfitrião", "anfitriã", "orador");
    all(ROLES, AttendanceKind.HOST_OR_FACULTY, "oradora", "facilitador", "facilitadora");
  }

  private ListedAttendance() {}

  private static <T> void all(Map<String, T> words, T meant, String... said) {
    for (String word : said) {
      words.put(Heading.plain(word), meant);
    }
  }

  /** The field that says what cannot be read; empty where all can. */
  static Optional<String> unread(ImportRow row) {
    if (unread(row, STATUS, STATUSES)) {
      return Optional.of(STATUS);
    }
    if (!row.value(MINUTES).isEmpty() && minutes(row).isEmpty()) {
      return Optional.of(MINUTES);
    }
    if (unread(row, MODE, MODES)) {
      return Optional.of(MODE);
    }
    return unread(row, ROLE, ROLES) ? Optional.of(ROLE) : Optional.empty();
  }

  private static boolean unread(ImportRow row, String field, Map<String, ?> words) {
    return !row.value(field).isEmpty() && !words.containsKey(Heading.plain(row.value(field)));
  }

  /** Whoever stands in the list was there, unless it says something else. */
  static AttendanceStatus status(ImportRow row) {
    return STATUSES.getOrDefault(Heading.plain(row.value(STATUS)), AttendanceStatus.PRESENT);
  }

  /** Empty where nobody measured it. */
  static Optional<Integer> minutes(ImportRow row) {
    String text = row.value(MINUTES).strip().replaceFirst("[.,]\\d+$", "");
    return text.matches("\\d{1,5}") && Integer.parseInt(text) <= MOST_MINUTES
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  /** Empty where it says nothing of it. */
  static Optional<AttendanceMode> mode(ImportRow row) {
    return Optional.ofNullable(MODES.get(Heading.plain(row.value(MODE))));
  }

  static AttendanceKind kind(ImportRow row) {
    return ROLES.getOrDefault(Heading.plain(row.value(ROLE)), AttendanceKind.PERSON);
  }
}
