package org.colloquy.reports;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.reports.Stays.NotUnderstood;
import org.colloquy.shared.WordList;
import org.colloquy.sheets.Sheet.Line;

/** A list with a row for each joining and each leaving, made into stays. */
final class Comings {

  private static final List<String> ACTIONS = WordList.of(Comings.class, "actions.txt");

  private record Coming(Line row, WrittenName who, LocalDateTime at, String action) {}

  private final Stays report;
  private final Table table;
  private final List<Coming> comings = new ArrayList<>();
  private final Map<WrittenName, String> first = new HashMap<>();
  private final List<ReportedStay> stays = new ArrayList<>();

  Comings(Stays report, Table table) {
    this.report = report;
    this.table = table;
  }

  List<ReportedStay> stays() {
    table.rows().forEach(this::read);
    if (!report.asksForOrder()) {
      comings.sort(Comparator.comparing(Coming::at));
    }
    comings.forEach(each -> first.putIfAbsent(each.who(), each.action()));
    if (report.asksForOrder()) {
      comings.stream().filter(this::isJoining).forEach(each -> add(each, null));
    } else {
      pair();
    }
    stays.sort(Comparator.comparingInt(ReportedStay::line));
    return stays;
  }

  private void read(Line row) {
    try {
      var who = report.who(table, row);
      var moment = report.moment(table, row, ReportColumn.MOMENT);
      if (who.isEmpty() || moment == null) {
        throw new NotUnderstood(who.isEmpty() ? "name-missing" : "times-missing");
      }
      var action = table.cell(row, ReportColumn.ACTION).toLowerCase(Locale.ROOT);
      comings.add(new Coming(row, who, report.at(moment, null), action));
    } catch (NotUnderstood e) {
      report.unread(row, e.getMessage());
    }
  }

  private void pair() {
    var open = new LinkedHashMap<WrittenName, Coming>();
    for (var each : comings) {
      if (isJoining(each)) {
        open.putIfAbsent(each.who(), each);
      } else {
        var joined = open.remove(each.who());
        if (joined == null) {
          report.unread(each.row(), "left-without-joining");
        } else {
          add(joined, each.at());
        }
      }
    }
    open.values().forEach(each -> add(each, null));
  }

  /** By the word where it is known; else whatever somebody begins with is joining. */
  private boolean isJoining(Coming coming) {
    for (var known : ACTIONS) {
      if (coming.action().startsWith(known.substring(1))) {
        return known.charAt(0) == '+';
      }
    }
    return coming.action().equals(first.get(coming.who()));
  }

  private void add(Coming joined, LocalDateTime left) {
    stays.add(
        new ReportedStay(
            joined.row().number(),
            joined.who().now(),
            "",
            null,
            joined.at(),
            left,
            left == null ? null : Duration.between(joined.at(), left),
            joined.at() == null,
            report.role(table, joined.row(), joined.who(), null),
            joined.who().isCalledGuest()));
  }
}
