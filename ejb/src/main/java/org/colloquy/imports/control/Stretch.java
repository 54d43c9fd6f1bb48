package org.colloquy.imports.control;

import java.util.List;
import org.colloquy.imports.entity.ImportRun;
import org.colloquy.tasks.Place;
import org.colloquy.tasks.Slice;
import org.colloquy.tenants.rows.StagedRows;

/**
 * The rows of an import that are done in one slice: those that follow the one whose number the
 * slice before has left as its mark. Where there are fewer than asked for, they are the last ones.
 */
record Stretch(ImportRun run, Place at, int atMost) {

  boolean isFirst() {
    return at.mark().isEmpty();
  }

  /** The number of the row that was done last; 0 for none. */
  int after() {
    return isFirst() ? 0 : Integer.parseInt(at.mark());
  }

  /**
   * As {@link #passed}, of the last step: where there are no more rows, what was going on with the
   * import has come to its end.
   */
  Slice done(List<StagedRows.Staged> done, long found) {
    var slice = passed(done, found);
    if (slice.last()) {
      run.conclude();
    }
    return slice;
  }

  /**
   * @param done all that were found from {@link #after} on
   * @param found how many there are to do altogether; only the first stretch says it
   */
  Slice passed(List<StagedRows.Staged> done, long found) {
    var more = isFirst() ? Math.toIntExact(found) : 0;
    if (done.size() < atMost) {
      return new Slice(more, done.size(), "", true);
    }
    var last = done.get(done.size() - 1).number();
    return new Slice(more, done.size(), Integer.toString(last), false);
  }
}
