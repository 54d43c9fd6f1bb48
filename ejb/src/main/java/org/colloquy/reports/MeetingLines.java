package org.colloquy.reports;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.sheets.Heading;
import org.colloquy.sheets.Sheet.Line;

/**
 * What stands above the table: the meeting's headings with a line of values below, or a label with
 * its value on each line.
 */
final class MeetingLines {

  private enum Part {
    NUMBER,
    TITLE,
    HOST,
    FROM,
    UNTIL
  }

  private static final Map<String, Part> HEADINGS =
      Map.ofEntries(
          Map.entry("meetingid", Part.NUMBER),
          Map.entry("webinarid", Part.NUMBER),
          Map.entry("topic", Part.TITLE),
          Map.entry("meetingtitle", Part.TITLE),
          Map.entry("useremail", Part.HOST),
          Map.entry("hostemail", Part.HOST),
          Map.entry("starttime", Part.FROM),
          Map.entry("actualstarttime", Part.FROM),
          Map.entry("meetingstarttime", Part.FROM),
          Map.entry("endtime", Part.UNTIL),
          Map.entry("meetingendtime", Part.UNTIL));

  private static final String TOPIC = "topic";

  private final boolean workbook;
  private String number = "";
  private String title = "";
  private String host = "";
  private WrittenTime from;
  private WrittenTime until;

  MeetingLines(List<Line> lines, boolean workbook) {
    this.workbook = workbook;
    for (var i = 0; i < lines.size(); i++) {
      if (isHeading(lines.get(i)) && i + 1 < lines.size()) {
        below(lines.get(i), lines.get(i + 1));
        return;
      }
    }
    labelled(lines);
  }

  /** The line that says what the one below it says of the meeting. */
  static boolean isHeading(Line line) {
    var plain = line.cells().stream().map(Heading::plain).toList();
    return plain.contains(TOPIC) && !plain.contains("nameoriginalname");
  }

  private void below(Line headings, Line values) {
    for (var i = 0; i < headings.cells().size() && i < values.cells().size(); i++) {
      take(HEADINGS.get(Heading.plain(headings.cells().get(i))), values.cells().get(i));
    }
  }

  /** In any language: the first text is the title, the first two times are from when until when. */
  private void labelled(List<Line> lines) {
    var texts = new ArrayList<String>();
    for (var line : lines) {
      var cells = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
      if (cells.size() != 2) {
        continue;
      }
      var part = HEADINGS.get(Heading.plain(cells.get(0)));
      var time = time(cells.get(1));
      if (part != null) {
        take(part, cells.get(1));
      } else if (time.isPresent() && from == null) {
        from = time.get();
      } else if (time.isPresent() && until == null) {
        until = time.get();
      } else if (time.isEmpty() && WrittenDuration.of(cells.get(1), workbook).isEmpty()) {
        texts.add(cells.get(1));
      }
    }
    if (title.isEmpty() && !texts.isEmpty()) {
      title = OneLine.of(texts.get(0), OneLine.NAME);
    }
  }

  private Optional<WrittenTime> time(String written) {
    return WrittenTime.of(written, workbook).filter(WrittenTime::hasDate);
  }

  private void take(Part part, String text) {
    if (part == null || text.isEmpty()) {
      return;
    }
    var value = OneLine.of(text, OneLine.NAME);
    switch (part) {
      case NUMBER -> number = value;
      case TITLE -> title = value;
      case HOST -> host = value.contains("@") ? value : host;
      case FROM -> from = time(value).orElse(from);
      case UNTIL -> until = time(value).orElse(until);
    }
  }

  boolean isEmpty() {
    return number.isEmpty() && title.isEmpty() && from == null;
  }

  String host() {
    return host;
  }

  void addTo(DateOrders orders) {
    if (from != null) {
      orders.add(from);
    }
    if (until != null) {
      orders.add(until);
    }
  }

  /** Times are left out where their order is open. */
  ReportedMeeting by(Optional<DateOrder> order) {
    return new ReportedMeeting(number, title, host, at(from, order), at(until, order));
  }

  private static LocalDateTime at(WrittenTime time, Optional<DateOrder> order) {
    if (time == null || (time.isOpen() && order.isEmpty())) {
      return null;
    }
    return time.at(order.orElse(DateOrder.DAY_FIRST));
  }
}
