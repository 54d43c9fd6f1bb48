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

  /** What the columns of {@link #page} mean. */
  Report columns() {
    lines.add(
        String.format(
            Locale.ROOT,
            "%-36s %8s %9s %8s %8s %7s %8s %9s %8s",
            "",
            "per s",
            "median ms",
            "p95 ms",
            "SQL all",
            "housek.",
            "Java ms",
            "MySQL ms",
            "to bare"));
    return this;
  }

  /**
   * One page, a line of the table.
   *
   * @param bare what its rate is held against; null for none
   */
  Report page(
      Visits.Visit visit,
      Load.Result result,
      StatementCount.Counted statements,
      Work.Each work,
      Load.Result bare) {
    double all = statements.all();
    double ratio = bare == null ? Double.NaN : result.perSecond() / bare.perSecond();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("perSecond", rounded(result.perSecond()));
    page.put("medianMs", rounded(result.times().median()));
    page.put("p95Ms", rounded(result.times().p95()));
    page.put("count", result.times().sorted().length);
    page.put("statements", rounded(all));
    page.put("housekeeping", rounded(statements.housekeeping()));
    page.put("javaMs", rounded(work.java()));
    page.put("mysqlMs", rounded(work.mysql()));
    if (bare != null) {
      page.put("toBare", rounded(ratio));
    }
    page.put("asked", statements.example());
    document.put(visit.key(), page);
    lines.add(
        String.format(
            Locale.ROOT,
            "%-36s %8.1f %9.1f %8.1f %8.2f %7.2f %8.2f %9.2f %8s",
            visit.what(),
            result.perSecond(),
            result.times().median(),
            result.times().p95(),
            all,
            statements.housekeeping(),
            work.java(),
            work.mysql(),
            bare == null ? "" : String.format(Locale.ROOT, "%.2f", ratio)));
    return this;
  }

  Report weight(PageWeight weight) {
    return figure("pageKilobytes", "Page, compressed, KB", weight.page() / 1024.0, "aim 15 or less")
        .figure(
            "firstViewKilobytes",
            "First view with its assets, compressed, KB",
            weight.firstView() / 1024.0,
            "aim 60 or less");
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
