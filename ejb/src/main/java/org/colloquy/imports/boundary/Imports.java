package org.colloquy.imports.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.colloquy.imports.ImportField;
import org.colloquy.imports.ImportLine;
import org.colloquy.imports.ImportTemplate;
import org.colloquy.imports.ImportView;
import org.colloquy.imports.RowView;
import org.colloquy.imports.Verdict;
import org.colloquy.imports.control.ApplyRows;
import org.colloquy.imports.control.CheckRows;
import org.colloquy.imports.control.Kinds;
import org.colloquy.imports.control.RunRows;
import org.colloquy.imports.control.RunSteps;
import org.colloquy.imports.control.RunViews;
import org.colloquy.imports.control.StagedStore;
import org.colloquy.imports.control.Staging;
import org.colloquy.imports.control.UndoRows;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tasks.boundary.LongWork;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.sql.LostRace;

/**
 * Lists that admins bring in: read, looked at row by row, applied, undone. Nothing of a list is
 * kept among the network's things before it is applied. {@link Conflict} {@code import-state} where
 * an import is not as far, or further.
 */
@Boundary
@Stateless
public class Imports {

  private static final int LONGEST_NAME = 200;
  private static final int ROWS_OF_A_REPORT = 1_000;

  /** What a request asks for that brings a list. */
  private record NewImport(String kind, String name) {}

  @Inject private Kinds kinds;
  @Inject private RunRows runs;
  @Inject private RunSteps steps;
  @Inject private RunViews views;
  @Inject private Staging staging;
  @Inject private StagedStore rows;
  @Inject private LongWork longWork;

  /** The codes of the lists that can come. */
  @Permit(value = Permission.IMPORT_LISTS, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<String> kinds() {
    return kinds.codes();
  }

  /** What a list of this kind looks like; {@link Invalid} names {@code kind} for none of them. */
  @Permit(value = Permission.IMPORT_LISTS, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ImportTemplate template(String kind) {
    var wanted = kinds.of(kind);
    return wanted.sheets().isEmpty()
        ? ImportTemplate.list(wanted.code(), names(wanted.fields()), wanted.present())
        : ImportTemplate.book(
            wanted.code(),
            wanted.sheets().stream()
                .map(
                    sheet ->
                        ImportTemplate.list(
                            sheet.code(), names(sheet.fields()), List.of(sheet.example())))
                .toList());
  }

  /** The newest first. */
  @Permit(value = Permission.IMPORT_LISTS, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<ImportLine> list(@NotNull PageRequest page) {
    return Page.of(
        page, runs.list(page).stream().map(ImportRun::line).toList(), () -> runs.count());
  }

  /**
   * Reads a list to its end, recognises how it is written, and proposes which column is which
   * field: as it was the last time that such a list came, else by what columns are called. The same
   * request sent again is the one import. {@link Invalid} names {@code kind} or {@code file}.
   *
   * @param name of the file; empty for what was pasted
   */
  @Permit(value = Permission.IMPORT_LISTS, changes = true)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public UUID begin(
      @NotNull RequestKey key, String kind, String name, @NotNull InputStream content) {
    var wanted = kinds.of(kind);
    var called = Line.shortened(Line.of(name == null ? "" : name), LONGEST_NAME);
    var caller = Caller.current().id();
    var id = key.idFor(caller.toString(), new NewImport(kind, called));
    if (steps.isThere(id)) {
      return id;
    }
    var read = staging.read(content, wanted);
    try {
      // What is tried again is this step alone: the stream has come to its end.
      if (LostRace.settle(() -> steps.keep(id, wanted, called, read, caller)).isEmpty()) {
        staging.drop(read.rows());
      }
      return id;
    } catch (RuntimeException e) {
      staging.drop(read.rows());
      throw e;
    }
  }

  @Permit(value = Permission.IMPORT_LISTS, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ImportView get(@NotNull UUID id) {
    return views.view(runs.get(id));
  }

  /**
   * Some of its rows.
   *
   * @param verdict that they have; null for all
   */
  @Permit(value = Permission.IMPORT_LISTS, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<RowView> rows(@NotNull UUID id, Verdict verdict, @NotNull PageRequest page) {
    return views.rows(runs.get(id), Optional.ofNullable(verdict), page);
  }

  /** The next rows after that number, for a report: none when there are no more. */
  @Permit(value = Permission.IMPORT_LISTS, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<RowView> after(@NotNull UUID id, int number) {
    return views.after(runs.get(id), number, ROWS_OF_A_REPORT);
  }

  /**
   * Says which column is which field, by names, empty for one that is left out. It is remembered
   * for the next list with the same headings, and every row gets its verdict, as long work. {@link
   * Invalid} names {@code mapping}.
   */
  @Permit(value = Permission.IMPORT_LISTS, changes = true)
  public ImportView map(@NotNull UUID id, @NotNull List<String> fields) {
    var run = runs.lock(id);
    requireSound(fields, run);
    run.map(fields);
    runs.remember(run);
    rows.forgetVerdicts(run.rows());
    return started(run, new CheckRows(id));
  }

  /**
   * Carries out what makes or changes something, as long work.
   *
   * @param doubtful whether the doubtful rows too
   */
  @Permit(value = Permission.IMPORT_LISTS, changes = true)
  public ImportView apply(@NotNull UUID id, boolean doubtful) {
    var run = runs.lock(id);
    run.apply(doubtful);
    return started(run, new ApplyRows(id));
  }

  /**
   * Takes back all that it has made, as long work; what somebody has changed since stays, and its
   * row says so.
   */
  @Permit(value = Permission.IMPORT_LISTS, changes = true)
  public ImportView undo(@NotNull UUID id) {
    var run = runs.lock(id);
    run.undo();
    return started(run, new UndoRows(id));
  }

  /** Throws away one that has changed nothing, or nothing any more, with its rows. */
  @Permit(value = Permission.IMPORT_LISTS, changes = true)
  public void discard(@NotNull UUID id) {
    var run = runs.lock(id);
    run.requireDiscardable();
    staging.drop(run.rows());
    runs.forget(run);
  }

  private ImportView started(ImportRun run, Record work) {
    run.doneBy(longWork.start(RequestKey.fresh(), Caller.current().id(), work));
    return views.view(run);
  }

  private void requireSound(List<String> fields, ImportRun run) {
    var known = kinds.of(run.kind()).fields();
    var seen = new HashSet<String>();
    if (fields.size() != run.headings().size()) {
      throw Invalid.field("mapping", "imports.mapping.size", run.headings().size());
    }
    for (var column = 0; column < fields.size(); column++) {
      var field = fields.get(column);
      var sheet = run.sheet(column);
      if (field == null
          || (!field.isEmpty()
              && known.stream().filter(each -> each.sheet().equals(sheet)).noneMatch(is(field)))) {
        throw Invalid.field("mapping", "imports.mapping.unknown");
      }
      if (!field.isEmpty() && !seen.add(field)) {
        throw Invalid.field("mapping", "imports.mapping.twice");
      }
    }
    if (known.stream()
        .filter(field -> run.hasSheet(field.sheet()))
        .anyMatch(field -> field.required() && !seen.contains(field.name()))) {
      throw Invalid.field("mapping", "imports.mapping.missing");
    }
  }

  private static List<String> names(List<ImportField> fields) {
    return fields.stream().map(ImportField::name).toList();
  }

  private static Predicate<ImportField> is(String name) {
    return field -> field.name().equals(name);
  }
}
