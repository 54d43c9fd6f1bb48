package org.colloquy.deploy.networks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Adds the totals of the time before, as the network's admin, with their doubts. */
final class LegacyStep {

  private final Loading loading;
  private final ExampleNetwork network;

  LegacyStep(Loading loading, ExampleNetwork network) {
    this.loading = loading;
    this.network = network;
  }

  void load() {
    Map<String, Map<String, Object>> told = new LinkedHashMap<>();
    network
        .legacy()
        .ifPresent(
            legacy ->
                told(legacy.totals())
                    .forEach(
                        (measure, figure) -> told.put(measure, body(legacy, measure, figure))));
    network.series().ifPresent(file -> told.putAll(told(file)));
    if (told.isEmpty()) {
      return;
    }
    int added = 0;
    for (Map.Entry<String, Map<String, Object>> each : told.entrySet()) {
      if (loading.once(
          network.slug() + "/total/" + each.getKey(), () -> add(each.getKey(), each.getValue()))) {
        added++;
      }
    }
    loading.said(network, "totals", added, told.size());
  }

  /** How many sessions a series has had, and from which countries: more is not stated of it. */
  static Map<String, Map<String, Object>> told(SeriesFile file) {
    SeriesFile.Series series = file.series();
    Map<String, Object> held =
        Map.of(
            "measure",
            "ACTIVITIES",
            "from",
            series.since().toString(),
            "value",
            Integer.toString(series.held()),
            "bound",
            "EXACT",
            "source",
            file.source() + ": " + series.name());
    Map<String, Object> countries = new HashMap<>(held);
    countries.put("measure", "COUNTRIES");
    countries.put("value", Integer.toString(series.countries().size()));
    countries.put("countries", series.countries());
    return Map.of("ACTIVITIES", held, "COUNTRIES", countries);
  }

  private static Map<String, Figure> told(LegacyFile.Totals totals) {
    Map<String, Figure> told = new LinkedHashMap<>();
    told.put("ACTIVITIES", totals.activities());
    told.put("REGISTRATIONS", totals.registrations());
    told.put("PARTICIPATIONS", totals.participants());
    told.put("COUNTRIES", totals.countries());
    told.put("PUBLICATIONS", totals.articles());
    told.values().removeIf(figure -> figure == null || figure.unknown());
    return told;
  }

  /** A first try may have stopped after the total was added, so it is looked for. */
  private void add(String measure, Map<String, Object> body) {
    Site admin =
        loading.as(
            network, network.people().firstWith(PeopleFile.Person.ADMIN).orElseThrow().email());
    if (admin.list("/totals").stream()
        .noneMatch(total -> total.path("measure").asText().equals(measure))) {
      admin.create("/totals", body);
    }
  }

  static Map<String, Object> body(LegacyFile legacy, String measure, Figure figure) {
    Map<String, Object> body = new HashMap<>();
    body.put("measure", measure);
    body.put("from", legacy.period().from().text());
    body.put("value", figure.value().toString());
    body.put("bound", bound(figure));
    body.put(
        "source", figure.text() == null ? legacy.source() : legacy.source() + ": " + figure.text());
    return body;
  }

  private static String bound(Figure figure) {
    if (figure.approximate()) {
      return "NEARLY";
    }
    return switch (Objects.requireNonNullElse(figure.bound(), "")) {
      case "more-than" -> "MORE_THAN";
      case "at-least" -> "AT_LEAST";
      default -> "EXACT";
    };
  }
}
