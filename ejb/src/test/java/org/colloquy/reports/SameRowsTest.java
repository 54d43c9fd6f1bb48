package org.colloquy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.shared.Sittings;
import org.junit.jupiter.api.Test;

/** The same rows say the same, however they are written down. */
class SameRowsTest {

  private static final List<String> REPORTS =
      List.of(
          "zoom-joins.csv",
          "zoom-meeting.csv",
          "zoom-unique.csv",
          "zoom-2024.csv",
          "zoom-account.csv",
          "zoom-webinar.csv",
          "teams-list.csv",
          "teams-joins.csv",
          "teams-sections.csv",
          "teams-people.csv",
          "teams-german.csv",
          "teams-portuguese.csv",
          "teams-polish.csv",
          "teams-saved-again.csv",
          "meet.csv",
          "dashboard.csv",
          "dashboard.json",
          "plain.csv",
          "plain-names.csv");
  private static final Sittings SITTINGS =
      Sittings.parse(
          "2026-05-13T10:00:00Z/2026-05-13T10:30:00Z 2026-05-13T10:35:00Z/2026-05-13T11:05:00Z");
  private static final ReportHints HINTS =
      ReportHints.none().in(ZoneOffset.UTC).on(List.of(LocalDate.of(2026, 5, 13)));

  @Test
  void lettersMakeNoDifference() throws IOException {
    for (var report : REPORTS) {
      var text = text(report);
      var expected = read(text, StandardCharsets.UTF_8);
      for (var mark : List.of("", "\uFEFF")) {
        for (var letters :
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
          var read = read(mark + text, letters);
          assertThat(read.rows()).as(report + letters + mark).isEqualTo(expected.rows());
          assertThat(read.meeting()).isEqualTo(expected.meeting());
        }
      }
      var old = Charset.forName("windows-1252");
      if (old.newEncoder().canEncode(text)) {
        assertThat(read(text, old).rows()).as(report).isEqualTo(expected.rows());
      }
    }
  }

  @Test
  void endsOfLinesAndEmptyLinesMakeNoDifference() throws IOException {
    for (var report : REPORTS) {
      var text = text(report);
      var expected = withoutLines(read(text, StandardCharsets.UTF_8));
      for (UnaryOperator<String> change :
          List.<UnaryOperator<String>>of(
              each -> each.replace("\r\n", "\n"), each -> each.replace("\r\n", "\r\n\r\n"))) {
        assertThat(withoutLines(read(change.apply(text), StandardCharsets.UTF_8)))
            .as(report)
            .isEqualTo(expected);
      }
    }
  }

  /** Every order of four joins in a report, and every way to part them into two files. */
  @Test
  void orderAndPartingIntoFilesMakeNoDifference() {
    for (var heading :
        Map.of(
                "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest",
                ",,",
                "Full Name\tJoin Time\tLeave Time\tDuration\tParticipant ID (UPN)",
                "\t")
            .entrySet()) {
      var mark = heading.getKey().contains("\t") ? "\t" : ",";
      var rows =
          List.of(
              row("Ada", heading.getValue(), mark, "13/05/2026 09:50", "13/05/2026 10:10"),
              row("Ada", heading.getValue(), mark, "13/05/2026 10:05", "13/05/2026 10:33"),
              row("Ben", heading.getValue(), mark, "13/05/2026 10:00", "13/05/2026 11:05"),
              row("Ada", heading.getValue(), mark, "13/05/2026 10:50", "13/05/2026 10:55"));
      var expected = minutes(List.of(file(heading.getKey(), rows)));
      assertThat(expected)
          .isEqualTo(Map.of("Ada", Duration.ofMinutes(35), "Ben", Duration.ofMinutes(60)));
      for (var order : orders(rows)) {
        assertThat(minutes(List.of(file(heading.getKey(), order)))).isEqualTo(expected);
        for (var at = 1; at < order.size(); at++) {
          var first = file(heading.getKey(), order.subList(0, at));
          var second = file(heading.getKey(), order.subList(at, order.size()));
          assertThat(minutes(List.of(first, second))).isEqualTo(expected);
          assertThat(minutes(List.of(second, first, first))).as("twice").isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void theSameMeetingAgainInAnyOfItsReportsChangesNothing() throws IOException {
    var joins = text("teams-sections.csv");
    var people = text("teams-people.csv");

    assertThat(minutes(List.of(joins, people, joins, people))).isEqualTo(minutes(List.of(joins)));
  }

  @Test
  void tenThousandRowsTakeLessThanASecond() {
    var random = new Random(3);
    var rows =
        IntStream.range(0, 10_000)
            .mapToObj(
                i -> {
                  var minute = random.nextInt(60);
                  var second = random.nextInt(60);
                  return "Person %d,,13/05/2026 10:%02d:%02d,13/05/2026 11:%02d:%02d,%d,No"
                      .formatted(i, minute, second, minute, second, 60);
                })
            .toList();
    var text =
        file("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest", rows);

    assertThat(IntStream.range(0, 4).mapToObj(i -> time(text)).min(Comparator.naturalOrder()))
        .hasValueSatisfying(took -> assertThat(took).isLessThan(Duration.ofSeconds(1)));
  }

  /** Of the processor, which others do not take from it. */
  private static Duration time(String text) {
    var processor = ManagementFactory.getThreadMXBean();
    var before = processor.getCurrentThreadCpuTime();
    assertThat(read(text, StandardCharsets.UTF_8).rows()).hasSize(10_000);
    return Duration.ofNanos(processor.getCurrentThreadCpuTime() - before);
  }

  private static String row(String name, String between, String mark, String from, String until) {
    return name + between + from + mark + until + mark + "20" + mark;
  }

  private static String file(String heading, List<String> rows) {
    return heading + "\n" + String.join("\n", rows) + "\n";
  }

  /** How long each was there, by all of these files together. */
  private static Map<String, Duration> minutes(List<String> files) {
    var stays = new TreeMap<String, List<Stay>>();
    for (var file : files) {
      var report = read(file, StandardCharsets.UTF_8);
      report.rows().stream()
          .forEach(
              row ->
                  stays
                      .computeIfAbsent(row.name(), none -> new ArrayList<>())
                      .add(row.stay(report.zone().orElseThrow(), report.meeting().key())));
    }
    return stays.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, each -> Presence.of(each.getValue(), SITTINGS).present()));
  }

  private static List<List<String>> orders(List<String> rows) {
    if (rows.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<String>>();
    for (var i = 0; i < rows.size(); i++) {
      var rest = new ArrayList<>(rows);
      var first = rest.remove(i);
      for (var order : orders(rest)) {
        var whole = new ArrayList<>(Collections.singletonList(first));
        whole.addAll(order);
        all.add(whole);
      }
    }
    return all;
  }

  private static List<String> withoutLines(ParticipantReport report) {
    return ParticipantReportsTest.rows(report).stream()
        .map(row -> row.replaceFirst("\\d+ ", ""))
        .toList();
  }

  private static String text(String report) throws IOException {
    try (var in = SameRowsTest.class.getResourceAsStream("/reports/" + report)) {
      var bytes = in.readAllBytes();
      var marked = bytes[0] == (byte) 0xFF;
      var text = new String(bytes, marked ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
      return text.replace("\uFEFF", "");
    }
  }

  private static ParticipantReport read(String text, Charset letters) {
    return ParticipantReports.read(new ByteArrayInputStream(text.getBytes(letters)), HINTS);
  }
}
