package org.colloquy.imports.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.imports.ImportKind;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Verdict;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.tenants.rows.StagedRows;

/** The rows of lists, in the caller's transaction or, where there is none, in one of their own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRED)
public class StagedStore {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int DROPPED_AT_ONCE = 2_000;

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private Clock clock;

  public void add(UUID run, int first, List<List<String>> cells) {
    rows().add(run, first, cells.stream().map(JSON::toJson).toList(), clock.instant());
  }

  public List<StagedRows.Staged> after(UUID run, int number, int atMost) {
    return rows().after(run, number, atMost);
  }

  /** Those with one of these verdicts, of which this came; empty for those of which nothing did. */
  public List<StagedRows.Staged> after(
      UUID run, int number, Set<Verdict> verdicts, Optional<String> outcome, int atMost) {
    return rows()
        .after(
            run,
            number,
            verdicts.stream().map(Verdict::name).collect(Collectors.toUnmodifiableSet()),
            outcome,
            atMost);
  }

  /** The last ones before that number of which this came, the last one first. */
  public List<StagedRows.Staged> before(UUID run, int number, String outcome, int atMost) {
    return rows().before(run, number, outcome, atMost);
  }

  public List<StagedRows.Staged> page(UUID run, Optional<Verdict> verdict, int offset, int atMost) {
    return rows().page(run, verdict.map(Verdict::name), offset, atMost);
  }

  public List<StagedRows.Count> counts(UUID run) {
    return rows().counts(run);
  }

  public Set<String> keysBefore(UUID run, int number, Set<String> keys) {
    return rows().keysBefore(run, number, keys);
  }

  /** Notes what each of these rows is known by within the list. */
  public void key(UUID run, Map<Integer, String> keys) {
    rows().key(run, keys);
  }

  /** The first of the rows with each of these keys. */
  public Map<String, ImportRow> byKeys(ImportRun run, Set<String> keys, ImportKind kind) {
    return rows().byKeys(run.rows(), keys).stream()
        .map(staged -> row(run, staged))
        .collect(Collectors.toMap(kind::key, Function.identity()));
  }

  public void judge(UUID run, List<StagedRows.Judged> judged) {
    rows().judge(run, judged);
  }

  public void forgetVerdicts(UUID run) {
    rows().forgetVerdicts(run);
  }

  public void conclude(UUID run, List<StagedRows.Concluded> concluded) {
    rows().conclude(run, concluded);
  }

  /** Deletes some; false when there was nothing more. */
  public boolean dropSome(UUID run) {
    return rows().drop(run, DROPPED_AT_ONCE) > 0;
  }

  public List<UUID> stray(Instant since, int atMost) {
    return rows().stray(since, atMost);
  }

  private StagedRows rows() {
    return StagedRows.ofBound(em::unwrap);
  }

  static List<String> cells(StagedRows.Staged row) {
    return List.of(JSON.fromJson(row.cells(), String[].class));
  }

  /** Where the row stands: no row has anything in the columns of another sheet. */
  static String sheet(ImportRun run, List<String> cells) {
    for (var i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        return run.sheet(i);
      }
    }
    return "";
  }

  /** The row by the fields that its columns are. */
  static ImportRow row(ImportRun run, StagedRows.Staged staged) {
    var cells = cells(staged);
    var values = new HashMap<String, String>();
    for (var i = 0; i < Math.min(cells.size(), run.mapping().size()); i++) {
      var field = run.mapping().get(i);
      if (!field.isEmpty() && !cells.get(i).isEmpty()) {
        values.put(field, cells.get(i));
      }
    }
    return new ImportRow(staged.number(), sheet(run, cells), values);
  }
}
