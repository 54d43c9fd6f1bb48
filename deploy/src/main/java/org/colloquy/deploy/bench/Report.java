package org.colloquy.deploy.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a benchmark found: lines for people, a document for programs. */
final class Report {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Map<String, Object> document = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();

  Report(String name) {
    document.put("benchmark", name);
    document.put("processors", Runtime.getRuntime().availableProcessors());
  }

  Report times(String key, String what, Sample sample) {
    document.put(
        key,
        Map.of(
            "medianMs", rounded(sample.median()),
            "p95Ms", rounded(sample.p95()),
            "count", sample.sorted().length));
    lines.add(
        String.format(
            Locale.ROOT,
            "%-52s median %9.1f ms   p95 %9.1f ms   n=%d",
            what,
            sample.median(),
            sample.p95(),
            sample.sorted().length));
    return this;
  }

  /** A figure with the aim it is held against. */
  Report figure(String key, String what, double value, String aim) {
    document.put(key, rounded(value));
    lines.add(String.format(Locale.ROOT, "%-52s %16.2f   %s", what, value, aim));
    return this;
  }

  /** Only for programs. */
  Report list(String key, List<String> values) {
    document.put(key, values);
    return this;
  }

  String table() {
    return String.join("\n", lines) + "\n";
  }

  String json() {
    try {
      return JSON.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
