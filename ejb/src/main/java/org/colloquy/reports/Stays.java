package org.colloquy.reports;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.shared.WordList;
import org.colloquy.sheets.Heading;
import org.colloquy.sheets.Sheet.Line;

/** Makes stays of the rows of a report whose layout is known. */
final class Stays {

  private static final Set<ReportLayout> SUMS =
      Set.of(
          ReportLayout.ZOOM_UNIQUE,
          ReportLayout.TEAMS_PEOPLE,
          ReportLayout.MEET,
          ReportLayout.DASHBOARD);
  private static final Set<String> YES =
      Set.of("yes", "true", "ja", "oui", "sim", "si", "sí", "tak", "да");
  private static final Set<String> HOSTS = hosts();

  private final ReportLayout layout;
  private final MeetingLines meeting;
  private final List<Table> tables;
  private final boolean workbook;
  private final ReportHints hints;
  private final List<ReportedStay> stays = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final Map<String, Optional<WrittenTime>> times = new HashMap<>();
  private Optional<DateOrder> order = Optional.empty();
  private boolean asksForOrder;
  private boolean universal;

  Stays(
      ReportLayout layout,
      MeetingLines meeting,
      List<Table> tables,
      boolean workbook,
      ReportHints hints) {
    this.layout = layout;
    this.meeting = meeting;
    this.tables = tables;
    this.workbook = workbook;
    this.hints = hints;
  }

  private static Set<String> hosts() {
    var hosts = new HashSet<String>();
    WordList.of(Stays.class, "hosts.txt").forEach(word -> hosts.add(Heading.plain(word)));
    return Set.copyOf(hosts);
  }

  boolean asksForOrder() {
    return asksForOrder;
  }

  ParticipantReport report(String encoding) {
    var orders = dates();
    order = orders.find(hints);
    asksForOrder = order.isEmpty() && orders.question().isPresent();
    tables.stream()
        .filter(table -> table.hasName() || table.has(ReportColumn.EMAIL))
        .forEach(this::read);
    return new ParticipantReport(
        layout,
        encoding,
        meeting.by(order),
        universal ? Optional.of(ZoneOffset.UTC) : hints.zone(),
        order,
        asksForOrder ? orders.question() : Optional.empty(),
        tables.get(tables.size() - 1).described(),
        stays,
        unread);
  }

  private DateOrders dates() {
    var orders = new DateOrders();
    meeting.addTo(orders);
    for (var table : tables) {
      for (var row : table.rows()) {
        var join = time(table, row, ReportColumn.JOIN);
        join.ifPresent(from -> orders.add(from, time(table, row, ReportColumn.LEAVE).orElse(null)));
        time(table, row, ReportColumn.MOMENT).ifPresent(at -> orders.add(at, null));
        time(table, row, ReportColumn.REGISTERED).ifPresent(orders::add);
        universal |= join.filter(from -> from.offset() != null).isPresent();
      }
    }
    return orders;
  }

  private Optional<WrittenTime> time(Table table, Line row, ReportColumn column) {
    var cell = table.cell(row, column);
    return Table.isNothing(cell) ? Optional.empty() : written(cell);
  }

  /** Each is asked for its order first, and then for when it is. */
  private Optional<WrittenTime> written(String cell) {
    return times.computeIfAbsent(cell, each -> WrittenTime.of(each, workbook));
  }

  private void read(Table table) {
    if (layout == ReportLayout.TEAMS_LIST) {
      stays.addAll(new Comings(this, table).stays());
      return;
    }
    for (var row : table.rows()) {
      if (!isLeftOut(table, row)) {
        try {
          stays.add(stay(table, row));
        } catch (NotUnderstood e) {
          unread(row, e.getMessage());
        }
      }
    }
  }

  void unread(Line row, String reason) {
    var text = String.join(" | ", row.cells());
    unread.add(new Unread(row.number(), reason, OneLine.of(text, OneLine.EXAMPLE)));
  }

  /** Who registered and did not come, and what the dashboard sums up of answers without a name. */
  private boolean isLeftOut(Table table, Line row) {
    if (layout == ReportLayout.ZOOM_WEBINAR) {
      return table.has(ReportColumn.ATTENDED) && !isYes(table.cell(row, ReportColumn.ATTENDED));
    }
    return layout == ReportLayout.DASHBOARD
        && Table.isNothing(table.cell(row, ReportColumn.JOIN))
        && Table.isNothing(table.cell(row, ReportColumn.LEAVE));
  }

  static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String reason) {
      super(reason);
    }
  }

  private ReportedStay stay(Table table, Line row) throws NotUnderstood {
    var who = who(table, row);
    var email = email(table.cell(row, ReportColumn.EMAIL));
    if (who.isEmpty() && email == null) {
      throw new NotUnderstood("name-missing");
    }
    var from = moment(table, row, ReportColumn.JOIN);
    var until = moment(table, row, ReportColumn.LEAVE);
    var duration =
        WrittenDuration.of(table.cell(row, ReportColumn.DURATION), workbook).orElse(null);
    var dated = from != null && from.hasDate();
    if (from == null && duration == null && table.has(ReportColumn.JOIN)) {
      throw new NotUnderstood("times-missing");
    }
    var begins = at(from, null);
    var ends = at(until, begins);
    if (begins != null && ends != null) {
      ends = !dated && ends.isBefore(begins) ? ends.plusDays(1) : ends;
      if (ends.isBefore(begins)) {
        throw new NotUnderstood("times-reversed");
      }
      duration = duration == null ? Duration.between(begins, ends) : duration;
    } else if (duration == null && from != null && until != null && !dated) {
      duration = Duration.between(from.time(), until.time());
      duration = duration.isNegative() ? duration.plusDays(1) : duration;
    }
    return new ReportedStay(
        row.number(),
        who.now(),
        who.before(),
        email,
        begins,
        begins == null ? null : ends,
        duration,
        SUMS.contains(layout) || begins == null,
        role(table, row, who, email),
        isYes(table.cell(row, ReportColumn.GUEST)) || who.isCalledGuest());
  }

  WrittenName who(Table table, Line row) throws NotUnderstood {
    var written = table.cell(row, ReportColumn.NAME);
    if (written.isEmpty()) {
      written =
          table.cell(row, ReportColumn.FIRST_NAME) + " " + table.cell(row, ReportColumn.LAST_NAME);
    }
    var who = WrittenName.of(written, layout.format() == ReportFormat.ZOOM);
    if (who.isFormula()) {
      throw new NotUnderstood("formula");
    }
    return who;
  }

  private static String email(String cell) {
    var email = OneLine.of(cell, OneLine.NAME);
    return email.matches("[^\\s@]+@[^\\s@]+") ? email : null;
  }

  private static boolean isYes(String cell) {
    return YES.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** Null where there is none. */
  WrittenTime moment(Table table, Line row, ReportColumn column) throws NotUnderstood {
    var cell = table.cell(row, column);
    if (Table.isNothing(cell)) {
      return null;
    }
    var time = written(cell).orElseThrow(() -> new NotUnderstood("time"));
    if (time.time() == null || (universal && time.offset() == null && time.hasDate())) {
      throw new NotUnderstood("time");
    }
    if (!asksForOrder && time.hasDate() && at(time, null) == null) {
      throw new NotUnderstood("time");
    }
    return time;
  }

  /**
   * Null where the date is open. A time of day is that of the session's day, where it has one
   * alone.
   */
  LocalDateTime at(WrittenTime time, LocalDateTime after) {
    if (time == null) {
      return null;
    }
    if (!time.hasDate()) {
      var day =
          after != null
              ? after.toLocalDate()
              : hints.days().size() == 1 ? hints.days().get(0) : null;
      return day == null ? null : day.atTime(time.time());
    }
    return time.isOpen() && order.isEmpty() ? null : time.at(order.orElse(DateOrder.DAY_FIRST));
  }

  RowRole role(Table table, Line row, WrittenName who, String email) {
    if (hints.notPeople().include(who.whole())) {
      return RowRole.NOT_A_PERSON;
    }
    if (isYes(table.cell(row, ReportColumn.WAITING_ROOM))) {
      return RowRole.WAITING_ROOM;
    }
    var host =
        HOSTS.contains(Heading.plain(table.cell(row, ReportColumn.ROLE)))
            || (email != null && email.equalsIgnoreCase(meeting.host()))
            || table.isOfHosts();
    return host ? RowRole.HOST_OR_FACULTY : RowRole.PARTICIPANT;
  }
}
