package org.colloquy.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.colloquy.files.entity.StoredFile.Content;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.rows.Chunks;

/**
 * Writes pictures anew, in the widths that pages show: what else a file carries, such as where it
 * was taken, does not get through. One after the other on this node, for each takes some memory.
 */
@ApplicationScoped
public class Pictures {

  /** In which it is kept beside the picture itself. */
  static final List<Integer> WIDTHS = List.of(800, 320);

  /** So many bytes are read to make the new one. */
  private static final int LARGEST = 25_000_000;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Semaphore turn = new Semaphore(1, true);

  @Inject private ChunkRows chunks;

  /** The same picture as a content of its own; the one it was made of stays where it is. */
  public Content anew(Content taken) {
    if (taken.size() > LARGEST) {
      throw Invalid.field(Intake.FIELD, "files.picture.large", LARGEST / Intake.MEGABYTE);
    }
    if (!mayGo()) {
      throw new Conflict("busy");
    }
    var id = Ids.next();
    try (var stream = new ChunkStream(chunks, taken.id())) {
      return written(id, Picture.read(stream.readAllBytes(), taken.type()), taken.type());
    } catch (IOException e) {
      Intake.drop(chunks, id);
      throw Invalid.field(Intake.FIELD, "files.picture.unreadable");
    } catch (RuntimeException e) {
      Intake.drop(chunks, id);
      throw e;
    } finally {
      turn.release();
    }
  }

  private Content written(UUID id, Picture picture, String type) throws IOException {
    var whole = picture.bytes();
    keep(id, 0, whole);
    for (var width : WIDTHS) {
      if (width < picture.width()) {
        keep(id, width, picture.fitted(width).bytes());
      }
    }
    var digest = HexFormat.of().formatHex(Intake.sha256().digest(whole));
    return new Content(id, whole.length, digest, type, true);
  }

  private void keep(UUID id, int width, byte[] bytes) {
    var number = 0;
    for (var from = 0; from < bytes.length; from += Chunks.SIZE) {
      var piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Chunks.SIZE));
      chunks.add(id, width, number, piece, piece.length);
      number++;
    }
  }

  private boolean mayGo() {
    try {
      return turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
