package org.colloquy.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colloquy.shared.Invalid;
import org.colloquy.sheets.Heading;
import org.colloquy.sheets.Sheet;
import org.colloquy.sheets.Sheet.Line;

/** Finds how a report is laid out, and reads it. */
final class Reading {

  /** So far down a table may begin. */
  private static final int ABOVE = 60;

  private static final Pattern SECTION = Pattern.compile("(\\d{1,2})\\.\\s*\\p{L}.*");

  private final List<Line> lines;
  private final String encoding;
  private final boolean workbook;
  private final ReportHints hints;
  private final Dictionary dictionary;

  Reading(List<Line> lines, String encoding, boolean workbook, ReportHints hints) {
    this.lines = List.copyOf(lines);
    this.encoding = encoding;
    this.workbook = workbook;
    this.hints = hints;
    dictionary = new Dictionary(hints.headings());
  }

  ParticipantReport report() {
    var sections = sections();
    if (sections.containsKey(1)
        && sections.getOrDefault(2, List.of()).stream().anyMatch(line -> filled(line) > 2)) {
      return sections(sections);
    }
    for (var at = 0; at < Math.min(ABOVE, lines.size()); at++) {
      if (isHeading(at)) {
        return table(at);
      }
    }
    return withoutKnownHeadings();
  }

  /** What follows a line like <i>2. Participants</i>, by the number. */
  private TreeMap<Integer, List<Line>> sections() {
    var sections = new TreeMap<Integer, List<Line>>();
    List<Line> open = null;
    for (var line : lines) {
      var title = only(line).map(SECTION::matcher).filter(found -> found.matches());
      if (title.isPresent()) {
        open = new ArrayList<>();
        sections.putIfAbsent(Integer.parseInt(title.get().group(1)), open);
      } else if (open != null) {
        open.add(line);
      }
    }
    return sections;
  }

  /** The one cell that anything stands in. */
  private static Optional<String> only(Line line) {
    var cells = line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    return cells.size() == 1 ? Optional.of(cells.get(0)) : Optional.empty();
  }

  /** The third has each joining; the second sums them up, of several devices too. */
  private ParticipantReport sections(TreeMap<Integer, List<Line>> sections) {
    var meeting = new MeetingLines(sections.get(1), workbook);
    var joins = section(sections.getOrDefault(3, List.of()));
    if (joins.isPresent() && joins.get().has(ReportColumn.JOIN)) {
      return read(ReportLayout.TEAMS_SECTIONS, meeting, List.of(joins.get()));
    }
    var people = section(sections.get(2)).orElseThrow(() -> refused("reports.headings.only"));
    return read(ReportLayout.TEAMS_PEOPLE, meeting, List.of(people));
  }

  private Optional<Table> section(List<Line> section) {
    if (section.size() < 2) {
      return Optional.empty();
    }
    var table = table(section.get(0), section.subList(1, section.size()));
    table.recogniseSection();
    return Optional.of(table);
  }

  private Table table(Line heading, List<Line> rows) {
    return new Table(heading, rows, dictionary, workbook);
  }

  /** Whether here the columns are named. */
  private boolean isHeading(int at) {
    var cells = lines.get(at).cells();
    var meanings = cells.stream().map(dictionary::meaning).filter(each -> each != null).toList();
    var who =
        meanings.stream()
            .anyMatch(
                each ->
                    each == ReportColumn.NAME
                        || each == ReportColumn.FIRST_NAME
                        || each == ReportColumn.LAST_NAME
                        || each == ReportColumn.EMAIL);
    var filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
    return who
        && !MeetingLines.isHeading(lines.get(at))
        && (meanings.size() > 1 || filled == 1)
        && cells.stream().noneMatch(cell -> cell.contains("@"));
  }

  private ParticipantReport table(int at) {
    var meeting = new MeetingLines(lines.subList(0, at), workbook);
    var whole = table(lines.get(at), lines.subList(at + 1, lines.size()));
    if (whole.has(ReportColumn.ATTENDED)) {
      return read(ReportLayout.ZOOM_WEBINAR, meeting, webinar(at));
    }
    if (whole.rows().isEmpty()) {
      throw refused("reports.headings.only");
    }
    if (whole.recogniseList()) {
      return read(ReportLayout.TEAMS_LIST, meeting, List.of(whole));
    }
    if (whole.recogniseDashboard()) {
      return read(ReportLayout.DASHBOARD, meeting, List.of(whole));
    }
    whole.recogniseByContent();
    return read(layout(whole, meeting), meeting, List.of(whole));
  }

  private static ReportLayout layout(Table table, MeetingLines meeting) {
    if (table.has(ReportColumn.REGISTERED) && !table.has(ReportColumn.JOIN)) {
      return ReportLayout.ZOOM_REGISTRATION;
    }
    if (table.isNamed("nameoriginalname")) {
      return table.has(ReportColumn.JOIN) ? ReportLayout.ZOOM_JOINS : ReportLayout.ZOOM_UNIQUE;
    }
    if (table.isNamed("timejoined") || table.isNamed("timeexited")) {
      return ReportLayout.MEET;
    }
    var joins = table.has(ReportColumn.JOIN) && table.has(ReportColumn.LEAVE);
    if (joins && (table.anyNamed(plain -> plain.contains("upn")) || !meeting.isEmpty())) {
      return ReportLayout.TEAMS_JOINS;
    }
    return ReportLayout.PLAIN;
  }

  /** Hosts, panellists and attendees each have a table of their own, one below the other. */
  private List<Table> webinar(int first) {
    var tables = new ArrayList<Table>();
    var attendees = -1;
    for (var at = first; at < lines.size(); at++) {
      if (isHeading(at)) {
        var rows = new ArrayList<Line>();
        for (var next = at + 1; next < lines.size() && only(lines.get(next)).isEmpty(); next++) {
          rows.add(lines.get(next));
        }
        var table = table(lines.get(at), rows);
        if (attendees < 0 && (table.has(ReportColumn.REGISTERED) || isCalledAttendees(at))) {
          attendees = tables.size();
        }
        tables.add(table);
      }
    }
    if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
      throw refused("reports.headings.only");
    }
    tables.subList(0, attendees < 0 ? tables.size() - 1 : attendees).forEach(Table::belongsToHosts);
    return tables;
  }

  private boolean isCalledAttendees(int heading) {
    return heading > 0
        && only(lines.get(heading - 1))
            .filter(title -> Heading.plain(title).startsWith("attendee"))
            .isPresent();
  }

  /** By shape, as far as that is certain; else it is asked what the columns are. */
  private ParticipantReport withoutKnownHeadings() {
    var at = firstOfMostCells();
    var table = table(lines.get(at), lines.subList(at + 1, lines.size()));
    var meeting = new MeetingLines(lines.subList(0, at), workbook);
    if (table.recogniseDashboard()) {
      return read(ReportLayout.DASHBOARD, meeting, List.of(table));
    }
    if (table.recogniseList()) {
      return read(ReportLayout.TEAMS_LIST, meeting, List.of(table));
    }
    if (table.recogniseSection()) {
      return read(ReportLayout.TEAMS_JOINS, meeting, List.of(table));
    }
    var bare = table(new Line(0, List.of()), lines);
    if (lines.get(0).cells().stream().anyMatch(cell -> cell.contains("@"))
        && bare.recogniseWithoutHeadings()) {
      return read(ReportLayout.PLAIN, meeting, List.of(bare));
    }
    if (!table.couldBeAReport()) {
      throw refused(lines.size() == 1 ? "reports.headings.only" : "reports.unknown");
    }
    return read(ReportLayout.PLAIN, meeting, List.of(table));
  }

  /** Above a table stand lines that are shorter. */
  private int firstOfMostCells() {
    var best = 0;
    for (var at = 1; at < Math.min(ABOVE, lines.size()); at++) {
      if (filled(lines.get(at)) > filled(lines.get(best)) && filled(lines.get(best)) <= 2) {
        best = at;
      }
    }
    return best;
  }

  private static long filled(Line line) {
    return line.cells().stream().filter(cell -> !cell.isEmpty()).count();
  }

  private ParticipantReport read(ReportLayout layout, MeetingLines meeting, List<Table> tables) {
    return new Stays(layout, meeting, tables, workbook, hints).report(encoding);
  }

  static Invalid refused(String code, Object... values) {
    return Invalid.field(Sheet.FIELD, code, values);
  }
}
