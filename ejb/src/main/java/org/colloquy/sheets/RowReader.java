package org.colloquy.sheets;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.colloquy.shared.Invalid;

/**
 * Reads a text whose rows have an end. A row is whole in memory, so one that goes on and on, as
 * after a quotation mark that nobody closes, is refused.
 */
final class RowReader extends FilterReader {

  /** Far more than any row of a list has. */
  static final int LONGEST = 1_000_000;

  private int since;

  RowReader(Reader text) {
    super(text);
  }

  /** A row has come to its end. */
  void rowEnds() {
    since = 0;
  }

  @Override
  public int read() throws IOException {
    var sign = super.read();
    count(sign < 0 ? 0 : 1);
    return sign;
  }

  @Override
  public int read(char[] to, int from, int atMost) throws IOException {
    var count = super.read(to, from, atMost);
    count(Math.max(0, count));
    return count;
  }

  private void count(int more) {
    since += more;
    if (since > LONGEST) {
      throw Invalid.field(Sheet.FIELD, "imports.endless");
    }
  }
}
