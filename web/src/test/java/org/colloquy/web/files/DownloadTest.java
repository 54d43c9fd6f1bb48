package org.colloquy.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.colloquy.files.OpenFile;
import org.colloquy.files.StoredFileView;
import org.colloquy.tenants.rows.Chunks;
import org.colloquy.web.files.Download.Wish;
import org.junit.jupiter.api.Test;

class DownloadTest {

  private static final String TAG = "\"abc-0\"";

  @Test
  void aFileComesWholeAndIsSavedByItsOwnName() {
    var all = Download.of(file("Übergabe निर्देश.pdf", "application/pdf", 10), nothing());

    assertThat(all.status()).isEqualTo(200);
    assertThat(all.headers())
        .containsEntry("Content-Length", "10")
        .containsEntry("Content-Type", "application/pdf")
        .containsEntry("ETag", TAG)
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Cache-Control", "private, no-cache");
    assertThat(all.headers().get("Content-Disposition"))
        .startsWith("attachment; filename=\"_bergabe ")
        .endsWith(
            "; filename*=UTF-8''%C3%9Cbergabe%20%E0%A4%A8%E0%A4%BF%E0%A4%B0%E0%A5%8D"
                + "%E0%A4%A6%E0%A5%87%E0%A4%B6.pdf");
  }

  @Test
  void aNameCannotEndItsOwnQuotes() {
    var name = FileName.attachment("a\"b\\c%;d.txt");

    assertThat(name)
        .isEqualTo("attachment; filename=\"a_b_c_;d.txt\"; filename*=UTF-8''a%22b%5Cc%25%3Bd.txt");
  }

  @Test
  void aPartIsWhatWasAskedFor() {
    assertThat(part("bytes=0-3")).isEqualTo("206 0..4 bytes 0-3/10");
    assertThat(part("bytes=4-")).isEqualTo("206 4..10 bytes 4-9/10");
    assertThat(part("bytes=-3")).isEqualTo("206 7..10 bytes 7-9/10");
    assertThat(part("bytes=-30")).isEqualTo("206 0..10 bytes 0-9/10");
    assertThat(part("bytes=8-30")).isEqualTo("206 8..10 bytes 8-9/10");
  }

  @Test
  void aPartThatIsNotThereIsRefused() {
    assertThat(part("bytes=10-")).isEqualTo("416 0..0 bytes */10");
    assertThat(part("bytes=-0")).isEqualTo("416 0..0 bytes */10");
  }

  @Test
  void whatIsNoRangeIsAnsweredWithTheWhole() {
    for (var odd : new String[] {"bytes=5-2", "bytes=-", "bytes=0-1,4-5", "lines=1-2", "x"}) {
      assertThat(part(odd)).as(odd).isEqualTo("200 0..10 null");
    }
  }

  @Test
  void aDownloadGoesOnOnlyWithTheSameContent() {
    assertThat(Download.of(file(), new Wish("bytes=4-", TAG, null)).status()).isEqualTo(206);
    assertThat(Download.of(file(), new Wish("bytes=4-", "\"old\"", null)).status()).isEqualTo(200);
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() {
    assertThat(Download.of(file(), new Wish(null, null, "\"x\", W/" + TAG)).status())
        .isEqualTo(304);
    assertThat(Download.of(file(), new Wish(null, null, "\"x\"")).status()).isEqualTo(200);
  }

  @Test
  void whatABrowserWouldRunIsOfNoType() {
    for (var type : new String[] {"text/html", "image/svg+xml", "application/javascript"}) {
      assertThat(Download.of(file("a", type, 1), nothing()).headers())
          .as(type)
          .containsEntry("Content-Type", "application/octet-stream");
    }
  }

  @Test
  void aPartThatLiesInTwoPiecesIsSentFromBoth() throws IOException {
    var whole = new byte[Chunks.SIZE + 5];
    for (var i = 0; i < whole.length; i++) {
      whole[i] = (byte) (i * 31);
    }
    var from = Chunks.SIZE - 3;
    var download =
        Download.of(
            file("a", "video/mp4", whole.length),
            new Wish("bytes=" + from + "-" + (from + 5), null, null));
    var out = new ByteArrayOutputStream();

    download.sendTo(
        out,
        number ->
            Arrays.copyOfRange(
                whole, number * Chunks.SIZE, Math.min(whole.length, (number + 1) * Chunks.SIZE)));

    assertThat(out.toByteArray()).isEqualTo(Arrays.copyOfRange(whole, from, from + 6));
  }

  @Test
  void aNameThatWasReadByteByByteIsReadAsItWasWritten() {
    assertThat(FileName.sent("\u00c3\u00a9t\u00c3\u00a9.pdf")).isEqualTo("été.pdf");
    assertThat(FileName.sent("été.pdf")).isEqualTo("été.pdf");
    assertThat(FileName.sent("रवि.pdf")).isEqualTo("रवि.pdf");
  }

  private static String part(String range) {
    var part = Download.of(file(), new Wish(range, null, null));
    return "%d %d..%d %s"
        .formatted(part.status(), part.from(), part.until(), part.headers().get("Content-Range"));
  }

  private static Wish nothing() {
    return new Wish(null, null, null);
  }

  private static OpenFile file() {
    return file("notes.txt", "text/plain", 10);
  }

  private static OpenFile file(String name, String type, long size) {
    var view =
        new StoredFileView(UUID.randomUUID(), name, type, size, "abc", false, Instant.EPOCH, null);
    return new OpenFile(view, 0, size);
  }
}
