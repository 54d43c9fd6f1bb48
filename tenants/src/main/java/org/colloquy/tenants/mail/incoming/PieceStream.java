package org.colloquy.tenants.mail.incoming;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads what lies in pieces as one, and fetches each when the one before it was read. */
final class PieceStream extends InputStream {

  private final IntFunction<Optional<byte[]>> pieces;
  private InputStream piece = InputStream.nullInputStream();
  private int next;

  /**
   * @param pieces by their number from 0 on; empty after the last
   */
  PieceStream(IntFunction<Optional<byte[]>> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      // At the end of a piece it would seem to be the end of all.
      return 0;
    }
    var read = piece.read(into, from, length);
    if (read >= 0) {
      return read;
    }
    var more = pieces.apply(next);
    if (more.isEmpty()) {
      return -1;
    }
    next++;
    piece = new ByteArrayInputStream(more.get());
    return piece.read(into, from, length);
  }
}
