package org.colloquy.look.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.colloquy.look.Logo;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoImageTest {

  /** Of which a small server has 384. */
  private static final long SOME_MEGABYTES = 48L << 20;

  /**
   * What a picture in 512 by 160 is made from: twice as long on each side, and not half as much
   * again.
   */
  private static final int PIXELS_NEEDED = 4 * 512 * 4 * 160;

  @Test
  void smallFileThatHoldsMillionsOfPixelsIsRefusedByWhatItSays() {
    var bomb = Pictures.png(6000, 6000, 1, Pictures.GREY);
    assertThat(bomb).as("a file like any other").hasSizeLessThan(5_000);

    assertThat(heapOf(() -> refused(bomb, "look.logo.pixels"))).isLessThan(1L << 20);
  }

  @Test
  void sizesThatNoPictureHasAreRefused() {
    refused(Pictures.claiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "look.logo.pixels");
    refused(Pictures.claiming(65_536, 65_536), "look.logo.pixels");
    refused(Pictures.claiming(0, 5), "look.logo.unreadable");
    refused(Pictures.claiming(5, 0), "look.logo.unreadable");
    refused(Pictures.claiming(-1, 5), "look.logo.unreadable");
  }

  @ParameterizedTest
  @CsvSource({"1414, 1414", "2000, 1000", "2000000, 1", "1, 2000000", "512, 160", "1, 1"})
  void noMorePixelsAreReadThanTheLogoNeeds(int width, int height) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName("png").next();
    reader.setInput(
        ImageIO.createImageInputStream(new ByteArrayInputStream(Pictures.claiming(width, height))));

    var param = LogoImage.noFinerThanNeeded(reader);

    var across = -Math.floorDiv(-width, param.getSourceXSubsampling());
    var down = -Math.floorDiv(-height, param.getSourceYSubsampling());
    assertThat(across * down).isBetween(1, Math.min(PIXELS_NEEDED, Logo.MOST_PIXELS));
  }

  @Test
  void largestPicturesTakeSomeMegabytesAndAreShown() throws IOException {
    for (var largest :
        new byte[][] {
          Pictures.png(1414, 1414, 16, Pictures.RGBA),
          Pictures.png(2_000_000, 1, 16, Pictures.RGBA),
          Pictures.png(1, 2_000_000, 16, Pictures.RGBA),
          Pictures.interlaced(1414),
          Pictures.jpeg(1414)
        }) {
      assertThat(heapOf(() -> shown(largest, 512, 160))).isLessThan(SOME_MEGABYTES);
    }
    var decoded = LogoImage.decoded(Pictures.png(1414, 1414, 16, Pictures.RGBA));
    assertThat(decoded.getWidth() * decoded.getHeight()).isLessThan(200_000);
  }

  @Test
  void pictureIsNeverMadeLarger() {
    shown(Pictures.png(24, 16, 8, Pictures.RGBA), 24, 16);
    shown(Pictures.jpeg(300), 160, 160);
  }

  @Test
  void firstFrameOfAnAnimationIsShown() {
    shown(Pictures.animation(), 8, 8);
  }

  @Test
  void printersColoursAreShown() {
    shown(Pictures.jpegForPrinters(64), 64, 64);
  }

  @Test
  void brokenFilesAreRefused() {
    var png = Pictures.png(64, 64, 8, Pictures.RGBA);
    var jpeg = Pictures.jpeg(64);
    refused(Arrays.copyOf(png, 40), "look.logo.unreadable");
    refused(Arrays.copyOf(jpeg, 20), "look.logo.unreadable");
    refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "look.logo.unreadable");
    refused(
        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
        "look.logo.unreadable");
    refused(new byte[0], "look.logo.missing");
    refused(null, "look.logo.missing");
    refused(new byte[Logo.LARGEST_FILE + 1], "look.logo.large");
    for (var cut = 1; cut < jpeg.length; cut += 7) {
      shownOrRefused(Arrays.copyOf(jpeg, cut));
    }
    for (var at = 8; at < png.length; at++) {
      var bent = png.clone();
      bent[at] ^= 0x55;
      shownOrRefused(bent);
    }
  }

  @Test
  void commentThatUnpacksToMuchTakesLittle() {
    var picture = Pictures.withComment(200 << 20);
    assertThat(picture).hasSizeLessThan(Logo.LARGEST_FILE);

    assertThat(heapOf(() -> shownOrRefused(picture))).isLessThan(SOME_MEGABYTES);
  }

  @Test
  void jpegThatComesInStepsIsShownAndOneOfAHundredMoreIsNot() {
    shown(Pictures.jpegOfScans(400, 1), 160, 160);
    refused(Pictures.jpegOfScans(400, 100), "look.logo.unreadable");
  }

  private static void shown(byte[] upload, int atMostWide, int atMostHigh) {
    var logo = LogoImage.read(upload);
    assertThat(logo.type()).isEqualTo("image/png");
    try {
      var image = ImageIO.read(new ByteArrayInputStream(logo.content()));
      assertThat(image.getWidth()).isBetween(1, atMostWide);
      assertThat(image.getHeight()).isBetween(1, atMostHigh);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void refused(byte[] upload, String because) {
    assertThatThrownBy(() -> LogoImage.read(upload))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.faults())
                    .extracting(Fault::field, Fault::key)
                    .containsExactly(tuple("logo", because)));
  }

  /** Never anything else. */
  private static void shownOrRefused(byte[] upload) {
    try {
      LogoImage.read(upload);
    } catch (Invalid e) {
      assertThat(e.faults()).extracting(Fault::field).containsExactly("logo");
    }
  }

  /** What this thread takes from the heap meanwhile, whether it gives it back or not. */
  private static long heapOf(Runnable work) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    // Classes and tables that the first picture loads are not the picture's.
    LogoImage.read(Pictures.png(1, 1, 8, Pictures.GREY));
    LogoImage.read(Pictures.jpeg(8));
    var before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
