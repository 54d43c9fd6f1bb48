package org.colloquy.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How the letters of a text are written: as its mark says, as UTF-8 where all of it is that, else
 * as is most likely.
 *
 * @param mark how many bytes say so before the text begins
 */
public record Encoding(Charset charset, int mark) {

  private static final Charset LIKELY = Charset.forName("windows-1252");
  private static final int MARK = 3;

  public static Encoding of(Path file) throws IOException {
    byte[] start;
    try (var in = Files.newInputStream(file)) {
      start = in.readNBytes(MARK);
    }
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(start, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(start, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    if (isAll(file, StandardCharsets.UTF_8)) {
      return new Encoding(StandardCharsets.UTF_8, 0);
    }
    return new Encoding(guessed(file), 0);
  }

  private static boolean starts(byte[] bytes, int... signs) {
    if (bytes.length < signs.length) {
      return false;
    }
    for (var i = 0; i < signs.length; i++) {
      if ((bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  /** A sign of nothing stands in no list, but in every other place of UTF-16 without a mark. */
  private static boolean isAll(Path file, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (var in = new InputStreamReader(Files.newInputStream(file), decoder)) {
      var some = new char[8192];
      for (var count = in.read(some); count >= 0; count = in.read(some)) {
        for (var i = 0; i < count; i++) {
          if (some[i] == 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Charset guessed(Path file) throws IOException {
    byte[] start;
    try (var in = Files.newInputStream(file)) {
      start = in.readNBytes(1024);
    }
    var even = 0;
    var odd = 0;
    for (var i = 0; i + 1 < start.length; i += 2) {
      even += start[i] == 0 ? 1 : 0;
      odd += start[i + 1] == 0 ? 1 : 0;
    }
    if (odd > start.length / 8) {
      return StandardCharsets.UTF_16LE;
    }
    if (even > start.length / 8) {
      return StandardCharsets.UTF_16BE;
    }
    try (InputStream in = Files.newInputStream(file)) {
      var name = UniversalDetector.detectCharset(in);
      return name != null && Charset.isSupported(name) ? Charset.forName(name) : LIKELY;
    }
  }

  /** The text, without its mark. */
  public BufferedReader read(Path file) throws IOException {
    var in = Files.newInputStream(file);
    in.skipNBytes(mark);
    return new BufferedReader(new InputStreamReader(in, charset));
  }

  public String name() {
    return charset.name();
  }
}
