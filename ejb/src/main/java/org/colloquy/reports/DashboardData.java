package org.colloquy.reports;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The data behind BigBlueButton's learning dashboard: each session of each person, by UTC. */
final class DashboardData {

  private final JsonObject data;
  private final ReportHints hints;
  private final List<ReportedStay> stays = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();

  private DashboardData(JsonObject data, ReportHints hints) {
    this.data = data;
    this.hints = hints;
  }

  static ParticipantReport read(Reader text, ReportHints hints) {
    JsonObject data;
    try (var reader = Json.createReader(text)) {
      data = reader.readObject();
    } catch (RuntimeException e) {
      // What is nested too deeply has no exception of its own.
      throw Reading.refused("reports.unknown");
    }
    if (!(data.get("users") instanceof JsonObject)) {
      throw Reading.refused("reports.unknown");
    }
    return new DashboardData(data, hints).report();
  }

  private ParticipantReport report() {
    var number = 0;
    for (var user : data.getJsonObject("users").values()) {
      number++;
      if (user instanceof JsonObject person) {
        read(person, number);
      }
    }
    var meeting =
        new ReportedMeeting(
            text(data, "intId"),
            text(data, "name"),
            "",
            time(data, "createdOn"),
            time(data, "endedOn"));
    return new ParticipantReport(
        ReportLayout.DASHBOARD_DATA,
        "UTF-8",
        meeting,
        Optional.of(ZoneOffset.UTC),
        Optional.empty(),
        Optional.empty(),
        List.of(
            new ReportedColumn(1, "name", ReportColumn.NAME, List.of()),
            new ReportedColumn(2, "registeredOn", ReportColumn.JOIN, List.of()),
            new ReportedColumn(3, "leftOn", ReportColumn.LEAVE, List.of())),
        stays,
        unread);
  }

  private void read(JsonObject person, int number) {
    var name = text(person, "name");
    if (name.isEmpty()) {
      unread.add(new Unread(number, "name-missing", ""));
      return;
    }
    for (var connection : objects(person, "intIds")) {
      var sessions = objects(connection, "sessions");
      (sessions.isEmpty() ? List.of(connection) : sessions)
          .forEach(session -> read(person, name, session, number));
    }
  }

  private void read(JsonObject person, String name, JsonObject session, int number) {
    var from = time(session, "registeredOn");
    var left = time(session, "leftOn");
    var until = left == null ? time(data, "endedOn") : left;
    if (from == null || (until != null && until.isBefore(from))) {
      unread.add(
          new Unread(
              number,
              from == null ? "times-missing" : "times-reversed",
              OneLine.of(name, OneLine.EXAMPLE)));
      return;
    }
    stays.add(
        new ReportedStay(
            number,
            name,
            "",
            null,
            from,
            until,
            until == null ? null : Duration.between(from, until),
            false,
            role(person, name),
            false));
  }

  private RowRole role(JsonObject person, String name) {
    if (hints.notPeople().include(name)) {
      return RowRole.NOT_A_PERSON;
    }
    return person.get("isModerator") == JsonValue.TRUE
        ? RowRole.HOST_OR_FACULTY
        : RowRole.PARTICIPANT;
  }

  private static List<JsonObject> objects(JsonObject in, String name) {
    var value = in.get(name);
    var values =
        value instanceof JsonObject object
            ? object.values()
            : value != null && value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray()
                : List.<JsonValue>of();
    return values.stream()
        .map(each -> each instanceof JsonObject object ? object : null)
        .filter(Objects::nonNull)
        .toList();
  }

  private static String text(JsonObject in, String name) {
    if (!(in.get(name) instanceof JsonString text)) {
      return "";
    }
    return OneLine.of(text.getString(), OneLine.NAME);
  }

  /** Null where nothing happened yet. */
  private static LocalDateTime time(JsonObject in, String name) {
    if (!(in.get(name) instanceof JsonNumber number) || number.longValue() <= 0) {
      return null;
    }
    var most = Instant.parse("9999-01-01T00:00:00Z").toEpochMilli();
    var moment = Instant.ofEpochMilli(Math.min(number.longValue(), most));
    return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
  }
}
