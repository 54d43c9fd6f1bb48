package org.colloquy.reports;

/** How a report is laid out, which says what can be known from it. */
public enum ReportLayout {
  /** A row for each time that somebody joined. */
  ZOOM_JOINS(ReportFormat.ZOOM),

  /** "Show unique users": a row for each person, without times. */
  ZOOM_UNIQUE(ReportFormat.ZOOM),

  /** Attendees of a webinar, with those who registered and never came. */
  ZOOM_WEBINAR(ReportFormat.ZOOM),

  /** Who registered; nobody in it was there by that. */
  ZOOM_REGISTRATION(ReportFormat.ZOOM),

  /** Joined and left, one after the other. */
  TEAMS_LIST(ReportFormat.TEAMS),

  /** A summary, and a row for each time that somebody joined. */
  TEAMS_JOINS(ReportFormat.TEAMS),

  /** Numbered sections, of which the third has a row for each time that somebody joined. */
  TEAMS_SECTIONS(ReportFormat.TEAMS),

  /** Numbered sections without that one: durations only. */
  TEAMS_PEOPLE(ReportFormat.TEAMS),

  /** A row for each person; times have no date. */
  MEET(ReportFormat.MEET),

  /** The learning dashboard's table: a row for each person. */
  DASHBOARD(ReportFormat.BIG_BLUE_BUTTON),

  /** The learning dashboard's data, with each session of each person. */
  DASHBOARD_DATA(ReportFormat.BIG_BLUE_BUTTON),

  PLAIN(ReportFormat.PLAIN);

  private final ReportFormat format;

  ReportLayout(ReportFormat format) {
    this.format = format;
  }

  public ReportFormat format() {
    return format;
  }

  /** Whether being in it means having been there; else it says who registered. */
  public boolean tellsPresence() {
    return this != ZOOM_REGISTRATION;
  }
}
