package org.colloquy.reports;

import java.io.InputStream;

/**
 * Reads the participant reports of Zoom, Teams, Google Meet and BigBlueButton, and plain lists as
 * CSV or XLSX. Which it is is seen by its shape, never by its name.
 */
public final class ParticipantReports {

  private ParticipantReports() {}

  /**
   * Reads a report; nothing that it leaves open is guessed. Throws {@link
   * org.colloquy.shared.Invalid} with the field {@code file}, and why: {@code reports.empty},
   * {@code reports.headings.only}, {@code reports.unknown} (not a report), {@code reports.large},
   * {@code reports.rows}, {@code imports.unreadable}.
   *
   * @throws org.colloquy.shared.Conflict {@code upload-broken} when the stream ends too early
   */
  public static ParticipantReport read(InputStream in, ReportHints hints) {
    throw new UnsupportedOperationException();
  }

  /** By which a heading is remembered: the same in any case, with any accents and signs. */
  public static String heading(String written) {
    throw new UnsupportedOperationException();
  }
}
