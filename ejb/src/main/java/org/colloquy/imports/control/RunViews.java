package org.colloquy.imports.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.imports.ImportView;
import org.colloquy.imports.RowView;
import org.colloquy.imports.Verdict;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.rows.StagedRows;

/** Shows imports. */
@Dependent
public class RunViews {

  private static final int SAMPLE = 3;

  @Inject private StagedStore rows;
  @Inject private Kinds kinds;

  public ImportView view(ImportRun run) {
    var counts = rows.counts(run.rows());
    return new ImportView(
        run.line(),
        run.encoding(),
        run.layout(),
        run.isHeaded(),
        columns(run),
        kinds.of(run.kind()).fields().stream()
            .map(field -> new ImportView.Field(field.sheet(), field.name(), field.required()))
            .toList(),
        sums(counts, StagedRows.Count::verdict),
        sums(counts, StagedRows.Count::outcome),
        run.task().orElse(null));
  }

  private List<ImportView.Column> columns(ImportRun run) {
    var sample = rows.after(run.rows(), 0, SAMPLE).stream().map(StagedStore::cells).toList();
    var columns = new ArrayList<ImportView.Column>();
    for (var i = 0; i < run.headings().size(); i++) {
      var column = i;
      columns.add(
          new ImportView.Column(
              run.sheet(i),
              run.headings().get(i),
              run.mapping().get(i),
              sample.stream()
                  .filter(row -> column < row.size())
                  .map(row -> row.get(column))
                  .toList()));
    }
    return columns;
  }

  private static List<ImportView.Count> sums(
      List<StagedRows.Count> counts, Function<StagedRows.Count, String> by) {
    Map<String, Long> sums = new TreeMap<>();
    counts.stream()
        .filter(count -> by.apply(count) != null)
        .forEach(count -> sums.merge(by.apply(count), count.number(), Long::sum));
    return sums.entrySet().stream()
        .map(each -> new ImportView.Count(each.getKey(), each.getValue()))
        .toList();
  }

  public Page<RowView> rows(ImportRun run, Optional<Verdict> verdict, PageRequest page) {
    var found =
        rows.page(run.rows(), verdict, page.offset(), page.size()).stream()
            .map(row -> row(run, row))
            .toList();
    return Page.of(page, found, () -> count(run, verdict));
  }

  private long count(ImportRun run, Optional<Verdict> verdict) {
    return rows.counts(run.rows()).stream()
        .filter(count -> verdict.isEmpty() || verdict.get().name().equals(count.verdict()))
        .mapToLong(StagedRows.Count::number)
        .sum();
  }

  public List<RowView> after(ImportRun run, int number, int atMost) {
    return rows.after(run.rows(), number, atMost).stream().map(row -> row(run, row)).toList();
  }

  private static RowView row(ImportRun run, StagedRows.Staged row) {
    return new RowView(
        row.number(),
        StagedStore.sheet(run, StagedStore.cells(row)),
        StagedStore.cells(row),
        row.verdict() == null ? null : Verdict.valueOf(row.verdict()),
        Objects.requireNonNullElse(row.field(), ""),
        Objects.requireNonNullElse(row.reason(), ""),
        Objects.requireNonNullElse(row.outcome(), ""));
  }
}
