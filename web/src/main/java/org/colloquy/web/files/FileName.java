package org.colloquy.web.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names of files on their way over the wire, in any script. */
public final class FileName {

  /** What RFC 8187 lets stand as it is. */
  private static final String PLAIN = "!#$&+-.^_`|~";

  private FileName() {}

  /**
   * Says by RFC 6266 that a file is to be saved, and how it is called: for everybody, and in ASCII
   * for programs that read no more than that.
   */
  public static String attachment(String name) {
    return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String ascii(String name) {
    var ascii = new StringBuilder();
    name.codePoints()
        .forEach(
            sign ->
                ascii.append(
                    sign >= ' ' && sign < 0x7F && "\"\\%/".indexOf(sign) < 0 ? (char) sign : '_'));
    return ascii.toString();
  }

  private static String encoded(String name) {
    var encoded = new StringBuilder();
    for (var each : name.getBytes(StandardCharsets.UTF_8)) {
      var sign = (char) (each & 0xFF);
      if (sign < 0x80 && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0)) {
        encoded.append(sign);
      } else {
        encoded.append("%%%02X".formatted((int) sign));
      }
    }
    return encoded.toString();
  }

  /**
   * As the browser sent it: it writes UTF-8, which a container may have read byte by byte. What
   * reads as UTF-8 was that.
   */
  public static String sent(String submitted) {
    if (submitted == null || !submitted.chars().allMatch(sign -> sign <= 0xFF)) {
      return submitted;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(submitted.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) {
      return submitted;
    }
  }
}
