package org.colloquy.files.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ContentTypeTest {

  private final ContentType types = new ContentType();

  @Test
  void aContentIsWhatItsFirstBytesSay() {
    assertThat(types.of(bytes("%PDF-1.7\n"))).isEqualTo("application/pdf");
    assertThat(types.of(bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0"))).isEqualTo("image/jpeg");
    assertThat(types.of(bytes("Nurses and doctors;learn\n"))).isEqualTo("text/plain");
    assertThat(types.of(bytes("<html><body>Hello</body></html>"))).contains("html");
  }

  @Test
  void aSheetIsKnownAsAnOfficeFile() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(bytes("<Types/>"));
      zip.closeEntry();
    }

    assertThat(types.of(out.toByteArray())).isIn("application/x-tika-ooxml", "application/zip");
  }

  @Test
  void programsAndPicturesThatTellWhereTheyWereTakenAreKnown() {
    assertThat(ContentType.isProgram(types.of(bytes("MZ\u0090\0\3\0\0\0")))).isTrue();
    assertThat(ContentType.isProgram(types.of(bytes("\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0"))))
        .isTrue();
    assertThat(ContentType.isTellTale(types.of(bytes("RIFF\u0024\0\0\0WEBPVP8 ")))).isTrue();
    assertThat(ContentType.isTellTale(types.of(bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"))))
        .isTrue();
    assertThat(ContentType.isProgram("application/pdf")).isFalse();
  }

  private static byte[] bytes(String signs) {
    return signs.getBytes(StandardCharsets.ISO_8859_1);
  }
}
