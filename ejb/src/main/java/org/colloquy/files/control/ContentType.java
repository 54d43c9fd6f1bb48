package org.colloquy.files.control;

import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/** What a content is, by its first bytes alone: names and headers say what somebody wants. */
final class ContentType {

  static final String JPEG = "image/jpeg";
  static final String PNG = "image/png";

  /** More than any type is told by. */
  static final int TELLING = 64 * 1024;

  /** Pictures that can say where they were taken, and that we cannot write anew. */
  private static final Set<String> TELL_TALE =
      Set.of("image/heic", "image/heif", "image/avif", "image/webp", "image/tiff");

  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-elf",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-mach-o-executable",
          "application/java-vm");

  private static final int LONGEST = 100;
  private static final String ANYTHING = "application/octet-stream";

  private final Tika tika = new Tika(MimeTypes.getDefaultMimeTypes());

  String of(byte[] beginning) {
    var found = tika.detect(beginning);
    return found.length() > LONGEST ? ANYTHING : found;
  }

  /** Written anew, so that nothing else that the file carries gets through. */
  static boolean isPicture(String type) {
    return type.equals(JPEG) || type.equals(PNG);
  }

  static boolean isTellTale(String type) {
    return TELL_TALE.contains(type) || type.startsWith("image/hei");
  }

  static boolean isProgram(String type) {
    return PROGRAMS.contains(type) || type.startsWith("application/x-msdownload");
  }
}
