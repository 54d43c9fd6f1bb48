package org.colloquy.reports;

import java.time.LocalDateTime;

/**
 * What a report says of its meeting; a text that it does not say is empty, a time null.
 *
 * @param number by which the service knows it
 * @param host the address of who held it
 */
public record ReportedMeeting(
    String number, String title, String host, LocalDateTime from, LocalDateTime until) {

  static final ReportedMeeting UNSAID = new ReportedMeeting("", "", "", null, null);

  /** The same in every report of one meeting that says anything of it; else empty. */
  public String key() {
    return from == null ? "" : number + "|" + from;
  }
}
