package org.colloquy.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.colloquy.files.entity.StoredFile.Content;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.rows.Chunks;

/**
 * Takes in what a file holds, piece by piece as it comes. Where it breaks off, or is not to be
 * kept, the pieces go again at once; what a node that stopped leaves behind goes within a day.
 */
@ApplicationScoped
public class Intake {

  static final String FIELD = "file";

  /** What is meant by a megabyte of a setting. */
  static final long MEGABYTE = 1_000_000;

  @Inject private ChunkRows chunks;
  @Inject private Pictures pictures;
  @Inject private Settings settings;

  private final ContentType types = new ContentType();

  /**
   * Reads the stream to its end. {@link Invalid} names the field {@code file} where there is
   * nothing in it, too much, or what is not taken; {@link Conflict} {@code upload-broken} where it
   * breaks off.
   */
  public Content take(InputStream stream) {
    var id = Ids.next();
    try {
      var taken = taken(id, stream);
      if (!ContentType.isPicture(taken.type())) {
        return taken;
      }
      var anew = pictures.anew(taken);
      drop(chunks, id);
      return anew;
    } catch (IOException e) {
      drop(chunks, id);
      throw new Conflict("upload-broken");
    } catch (RuntimeException e) {
      drop(chunks, id);
      throw e;
    }
  }

  private Content taken(UUID id, InputStream stream) throws IOException {
    var most = settings.number(Setting.FILE_SIZE);
    var digest = sha256();
    var piece = new byte[Chunks.SIZE];
    var type = "";
    var size = 0L;
    var number = 0;
    for (var length = stream.readNBytes(piece, 0, piece.length);
        length > 0;
        length = stream.readNBytes(piece, 0, piece.length)) {
      if (number == 0) {
        type = types.of(Arrays.copyOf(piece, Math.min(length, ContentType.TELLING)));
        requireTaken(type);
      }
      size += length;
      if (size > most * MEGABYTE) {
        throw Invalid.field(FIELD, "files.large", most);
      }
      digest.update(piece, 0, length);
      chunks.add(id, 0, number, piece, length);
      number++;
    }
    if (size == 0) {
      throw Invalid.field(FIELD, "files.empty");
    }
    return new Content(id, size, HexFormat.of().formatHex(digest.digest()), type, false);
  }

  private static void requireTaken(String type) {
    if (ContentType.isProgram(type)) {
      throw Invalid.field(FIELD, "files.program");
    }
    if (ContentType.isTellTale(type)) {
      throw Invalid.field(FIELD, "files.picture.kind");
    }
  }

  /** Takes back what came in and is not kept. */
  public void forget(Content content) {
    drop(chunks, content.id());
  }

  /** Deletes what a content holds. */
  static void drop(ChunkRows chunks, UUID content) {
    while (chunks.dropSome(content)) {
      // The next ones, in a transaction of their own.
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
