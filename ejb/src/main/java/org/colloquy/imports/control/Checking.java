package org.colloquy.imports.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

/** Judges the rows of a list, some in a slice; nothing but the verdicts is kept. */
@ApplicationScoped
public class Checking implements TaskHandler<CheckRows> {

  static final int AT_ONCE = 1_000;

  @Inject private RunRows runs;
  @Inject private StagedStore rows;
  @Inject private Kinds kinds;

  @Override
  public Class<CheckRows> work() {
    return CheckRows.class;
  }

  @Override
  public List<String> steps() {
    return List.of("check");
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
    var stretch = new Stretch(run, at, AT_ONCE);
    var staged = rows.after(run.rows(), stretch.after(), AT_ONCE);
    if (!staged.isEmpty()) {
      rows.judge(run.rows(), judged(run, staged));
    }
    return stretch.done(staged, run.total());
  }

  private List<StagedRows.Judged> judged(ImportRun run, List<StagedRows.Staged> staged) {
    var kind = kinds.of(run.kind());
    var all = staged.stream().map(each -> StagedStore.row(run, each)).toList();
    var keys = all.stream().map(kind::key).toList();
    var seen = new HashSet<>(rows.keysBefore(run.rows(), all.get(0).number(), present(keys)));
    var judgements = judgements(kind, all);
    var judged = new ArrayList<StagedRows.Judged>();
    for (var i = 0; i < all.size(); i++) {
      var key = keys.get(i);
      var again = !key.isEmpty() && !seen.add(key);
      var thought = again ? Judgement.unchanged("double") : judgements.get(i);
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

  private static List<Judgement> judgements(ImportKind kind, List<ImportRow> all) {
    var judgements = kind.judge(all);
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
