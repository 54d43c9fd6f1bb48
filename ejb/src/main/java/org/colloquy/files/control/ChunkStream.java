package org.colloquy.files.control;

import java.io.InputStream;
import java.util.UUID;

/** A content that is read as it lies there, piece after piece. */
public final class ChunkStream extends InputStream {

  private static final byte[] NOTHING = {};

  private final ChunkRows chunks;
  private final UUID content;
  private byte[] piece = NOTHING;
  private int next;
  private int at;
  private boolean over;

  public ChunkStream(ChunkRows chunks, UUID content) {
    this.chunks = chunks;
    this.content = content;
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
      piece = chunks.find(content, 0, next).orElse(NOTHING);
      next++;
      at = 0;
      over = piece.length == 0;
    }
    return at < piece.length;
  }
}
