package org.colloquy.files.control;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/** A content that is read as it lies there, piece after piece. */
public final class ChunkStream extends InputStream {

  private static final byte[] NOTHING = {};

  private final IntFunction<Optional<byte[]>> pieces;
  private byte[] piece = NOTHING;
  private int next;
  private int at;
  private boolean over;

  /** Each piece in a transaction of its own. */
  public ChunkStream(ChunkRows chunks, UUID content) {
    this(number -> chunks.find(content, 0, number));
  }

  /**
   * @param pieces by their numbers; none after the last one
   */
  public ChunkStream(IntFunction<Optional<byte[]>> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() {
    return hasMore() ? piece[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    var count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, to, from, count);
    at += count;
    return count;
  }

  @Override
  public int available() {
    return piece.length - at;
  }

  private boolean hasMore() {
    if (at == piece.length && !over) {
      piece = pieces.apply(next).orElse(NOTHING);
      next++;
      at = 0;
      over = piece.length == 0;
    }
    return at < piece.length;
  }
}
