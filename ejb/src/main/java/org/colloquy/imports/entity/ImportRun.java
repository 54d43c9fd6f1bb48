package org.colloquy.imports.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.imports.ImportLine;
import org.colloquy.imports.ImportState;
import org.colloquy.shared.Conflict;

/**
 * A list on its way into the network. It is <b>read</b>; once somebody has said which column is
 * which field its rows are <b>checked</b>, as often as that is said anew; then it is
 * <b>applied</b>, and may be <b>undone</b>, once.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;

  @Convert(converter = UuidColumn.class)
  @Column(name = "rows_id")
  private UUID rowSet;

  private String kind;
  private String name;
  private String encoding;
  private String layout;
  private boolean headed;

  @Convert(converter = TextsColumn.class)
  private List<String> headings;

  /** Of each column the sheet that it stands in; null where there is but one. */
  @Convert(converter = TextsColumn.class)
  private List<String> sheets;

  @Convert(converter = TextsColumn.class)
  private List<String> mapping;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  private int total;
  private boolean doubtful;

  @Convert(converter = UuidColumn.class)
  @Column(name = "task_id")
  private UUID taskId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "begun_by")
  private UUID begunBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "begun_at")
  private Instant begunAt;

  /** For JPA. */
  protected ImportRun() {}

  /**
   * What was recognised of a list.
   *
   * @param sheets of each column the sheet that it stands in; empty where there is but one
   */
  public record Shape(
      String encoding,
      String layout,
      boolean headed,
      List<String> headings,
      List<String> sheets,
      int total) {

    public Shape {
      headings = List.copyOf(headings);
      sheets = List.copyOf(sheets);
    }

    /** Of a list with one sheet. */
    public Shape(String encoding, String layout, boolean headed, List<String> headings, int total) {
      this(encoding, layout, headed, headings, List.of(), total);
    }
  }

  /**
   * A list that was read to its end.
   *
   * @param rows by which its rows are found
   */
  public static ImportRun of(
      UUID id,
      UUID rows,
      String kind,
      String name,
      Shape shape,
      List<String> mapping,
      UUID begunBy,
      Instant now) {
    var run = new ImportRun();
    run.id = id;
    run.rowSet = rows;
    run.kind = kind;
    run.name = name;
    run.encoding = shape.encoding();
    run.layout = shape.layout();
    run.headed = shape.headed();
    run.headings = shape.headings();
    run.sheets = shape.sheets().isEmpty() ? null : shape.sheets();
    run.total = shape.total();
    run.mapping = List.copyOf(mapping);
    run.state = ImportState.READ;
    run.begunBy = begunBy;
    run.begunAt = now;
    return run;
  }

  /** Each column is this field from now on; the rows are to be judged by that. */
  public void map(List<String> fields) {
    require(ImportState.READ, ImportState.CHECKED);
    mapping = List.copyOf(fields);
    state = ImportState.CHECKING;
  }

  /**
   * Its rows are to be carried out.
   *
   * @param alsoDoubtful whether the doubtful ones too
   */
  public void apply(boolean alsoDoubtful) {
    require(ImportState.CHECKED);
    doubtful = alsoDoubtful;
    state = ImportState.APPLYING;
  }

  public void undo() {
    require(ImportState.APPLIED);
    state = ImportState.UNDOING;
  }

  /** What was going on has come to its end. */
  public void conclude() {
    state =
        switch (state) {
          case CHECKING -> ImportState.CHECKED;
          case APPLYING -> ImportState.APPLIED;
          case UNDOING -> ImportState.UNDONE;
          default -> state;
        };
  }

  /** The task that does what was asked for. */
  public void doneBy(UUID task) {
    taskId = task;
  }

  /** One that has begun to change the network stays. */
  public void requireDiscardable() {
    require(ImportState.READ, ImportState.CHECKED, ImportState.UNDONE);
  }

  private void require(ImportState... allowed) {
    if (!List.of(allowed).contains(state)) {
      throw new Conflict("import-state");
    }
  }

  public ImportLine line() {
    return new ImportLine(id, kind, name, state, total, begunAt);
  }

  public UUID id() {
    return id;
  }

  /** By which its rows are found. */
  public UUID rows() {
    return rowSet;
  }

  public String kind() {
    return kind;
  }

  public ImportState state() {
    return state;
  }

  public String encoding() {
    return encoding;
  }

  public String layout() {
    return layout;
  }

  public boolean isHeaded() {
    return headed;
  }

  public List<String> headings() {
    return headings;
  }

  /** The code of the sheet that the column stands in; empty where there is but one. */
  public String sheet(int column) {
    return sheets == null ? "" : sheets.get(column);
  }

  /** Whether any of its columns stands there. */
  public boolean hasSheet(String code) {
    return sheets == null ? code.isEmpty() : sheets.contains(code);
  }

  /** Of each column the sheet that it stands in; empty where there is but one. */
  public List<String> sheets() {
    return sheets == null ? List.of() : sheets;
  }

  public List<String> mapping() {
    return mapping;
  }

  /** How many rows it has. */
  public int total() {
    return total;
  }

  public boolean isDoubtfulToo() {
    return doubtful;
  }

  public Optional<UUID> task() {
    return Optional.ofNullable(taskId);
  }
}
