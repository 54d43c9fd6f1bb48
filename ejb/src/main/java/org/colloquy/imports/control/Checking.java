package org.colloquy.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.imports.ImportKind;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Judgement;
import org.colloquy.imports.Verdict;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.permissions.Permission;
import org.colloquy.shared.Conflict;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tasks.TaskHandler;
import org.colloquy.tenants.rows.StagedRows;

/**
 * Judges the rows of a list, some in a slice; nothing but the verdicts is kept. Where rows speak of
 * each other all of them have their keys before.
 */
@ApplicationScoped
public class Checking implements TaskHandler<CheckRows> {

  private static final int AT_ONCE = 1_000;
  private static final String KEYS = "keys";

  @Inject private RunRows runs;
  @Inject private StagedStore rows;
  @Inject private Kinds kinds;

  @Override
  public Class<CheckRows> work() {
    return CheckRows.class;
  }

  @Override
  public List<String> steps() {
    return List.of(KEYS, "check");
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT_LISTS;
  }

  @Override
  public Set<String> troubles() {
    return Set.of();
  }

  @Override
  public Slice next(CheckRows work, Place at) {
    var run = runs.find(work.run()).orElseThrow(() -> new Conflict("import-gone"));
    var kind = kinds.of(run.kind());
    if (at.step().equals(KEYS) && !kind.looksAround()) {
      return Slice.did(0).end();
    }
    var stretch = new Stretch(run, at, AT_ONCE);
    var staged = rows.after(run.rows(), stretch.after(), AT_ONCE);
    if (at.step().equals(KEYS)) {
      rows.key(run.rows(), keys(run, kind, staged));
      return stretch.passed(staged, run.total());
    }
    if (!staged.isEmpty()) {
      rows.judge(run.rows(), judged(run, kind, staged));
    }
    return stretch.done(staged, run.total());
  }

  private static Map<Integer, String> keys(
      ImportRun run, ImportKind kind, List<StagedRows.Staged> staged) {
    var keys = new HashMap<Integer, String>();
    for (var each : staged) {
      var key = kind.key(StagedStore.row(run, each));
      if (!key.isEmpty()) {
        keys.put(each.number(), key);
      }
    }
    return keys;
  }

  private List<StagedRows.Judged> judged(
      ImportRun run, ImportKind kind, List<StagedRows.Staged> staged) {
    var all = staged.stream().map(each -> StagedStore.row(run, each)).toList();
    var keys = all.stream().map(kind::key).toList();
    var seen = new HashSet<>(rows.keysBefore(run.rows(), all.get(0).number(), present(keys)));
    var judgements = judgements(run, kind, all);
    var judged = new ArrayList<StagedRows.Judged>();
    for (var i = 0; i < all.size(); i++) {
      var key = keys.get(i);
      var again = !key.isEmpty() && !seen.add(key);
      var thought = again ? kind.again(all.get(i)) : judgements.get(i);
      judged.add(
          new StagedRows.Judged(
              all.get(i).number(),
              key.isEmpty() ? null : key,
              thought.verdict().name(),
              thought.field(),
              thought.reason()));
    }
    return judged;
  }

  private List<Judgement> judgements(ImportRun run, ImportKind kind, List<ImportRow> all) {
    var judgements = kind.judge(all, keys -> rows.byKeys(run, keys, kind));
    if (judgements.size() != all.size()) {
      throw new IllegalStateException(kind.code() + " has left out the verdicts of some rows");
    }
    return judgements;
  }

  private static Set<String> present(List<String> keys) {
    var present = new HashSet<>(keys);
    present.remove("");
    return present;
  }

  /** Those that are carried out. */
  static Set<Verdict> wanted(ImportRun run) {
    return run.isDoubtfulToo()
        ? Set.of(Verdict.NEW, Verdict.KNOWN, Verdict.DOUBTFUL)
        : Set.of(Verdict.NEW, Verdict.KNOWN);
  }
}
