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
    network.legacy().ifPresent(this::load);
  }

  private void load(LegacyFile legacy) {
    Map<String, Figure> told = told(legacy.totals());
    int added = 0;
    for (Map.Entry<String, Figure> each : told.entrySet()) {
      if (loading.once(
          network.slug() + "/total/" + each.getKey(),
          () -> add(legacy, each.getKey(), each.getValue()))) {
        added++;
      }
    }
    loading.said(network, "totals", added, told.size());
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
  private void add(LegacyFile legacy, String measure, Figure figure) {
    Site admin =
        loading.as(
            network, network.people().firstWith(PeopleFile.Person.ADMIN).orElseThrow().email());
    if (admin.list("/totals").stream()
        .noneMatch(total -> total.path("measure").asText().equals(measure))) {
      admin.create("/totals", body(legacy, measure, figure));
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
