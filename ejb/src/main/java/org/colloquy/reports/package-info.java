/**
 * What video services say of who was in a meeting: their participant reports read, the minutes in
 * them counted, and the names in them matched to people. Knows no tables and keeps nothing.
 *
 * <pre>{@code
 * var report = ParticipantReports.read(stream, ReportHints.none());
 * if (report.orderQuestion().isPresent() || report.asksForZone() || report.asksForHeadings()) {
 *   // put it to the person, and read again with what they said in the hints
 * }
 * var stays = report.rows().stream().map(row -> row.stay(zone, report.meeting().key())).toList();
 * var presence = Presence.of(stays, sittings);
 * }</pre>
 */
package org.colloquy.reports;
