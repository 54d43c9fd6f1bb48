package org.colloquy.look.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.colloquy.shared.Conflict;

/**
 * Reads logos one after the other, whichever networks they are for: the memory that a picture takes
 * is taken once on this node, not once for each request.
 */
@ApplicationScoped
public class LogoReader {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Semaphore turn = new Semaphore(1, true);
  private final Duration patience;

  public LogoReader() {
    this(PATIENCE);
  }

  LogoReader(Duration patience) {
    this.patience = patience;
  }

  /**
   * Throws {@link org.colloquy.shared.Invalid} where the file is no picture that can be shown, and
   * {@link Conflict} {@code busy} where others are being read for too long.
   */
  public LogoImage read(byte[] upload) {
    return inTurn(() -> LogoImage.read(upload));
  }

  <T> T inTurn(Supplier<T> work) {
    if (!mayGo()) {
      throw new Conflict("busy");
    }
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }

  private boolean mayGo() {
    try {
      return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
