package org.colloquy.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.colloquy.shared.Invalid;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static final String PLACE = "51.5007 N, 0.1246 W";
  private static final int ON_ITS_SIDE = 6;

  @Test
  void aPictureComesOutWithoutWhatItsFileSaidBesides() throws IOException {
    var file = withExif(jpeg(40, 20), 1);
    assertThat(text(file)).contains(PLACE);

    var anew = Picture.read(file, "image/jpeg").bytes();

    assertThat(text(anew)).doesNotContain(PLACE).doesNotContain("Exif");
    assertThat(size(anew)).isEqualTo("40 x 20");
  }

  @Test
  void aPictureThatWasTakenOnItsSideStandsUpright() throws IOException {
    var file = withExif(jpeg(40, 20), ON_ITS_SIDE);

    var anew = read(Picture.read(file, "image/jpeg").bytes());

    assertThat(anew.getWidth() + " x " + anew.getHeight()).isEqualTo("20 x 40");
    // What was on the left, which is red, is at the top.
    assertThat(new Color(anew.getRGB(10, 4)).getRed()).isGreaterThan(200);
    assertThat(new Color(anew.getRGB(10, 36)).getBlue()).isGreaterThan(200);
  }

  @Test
  void aLargePictureIsMadeSmallerAndKeepsItsShape() throws IOException {
    var picture = Picture.read(jpeg(4000, 1000), "image/jpeg");

    assertThat(size(picture.bytes())).isEqualTo("1600 x 400");
    assertThat(size(picture.fitted(320).bytes())).isEqualTo("320 x 80");
  }

  @Test
  void whatCanBeSeenThroughStaysSo() throws IOException {
    var clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);

    var anew = read(Picture.read(bytes(clear, "png"), "image/png").bytes());

    assertThat(anew.getRGB(5, 5) >>> 24).isZero();
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedBeforeAnyIsRead() {
    assertThatThrownBy(() -> Picture.read(pngThatClaims(60_000, 60_000), "image/png"))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("files.picture.pixels");
  }

  @Test
  void aBrokenPictureIsNoFailureOfOurs() {
    var broken = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    assertThatThrownBy(() -> Picture.read(broken, "image/jpeg")).isInstanceOf(IOException.class);
  }

  @Test
  void whatCannotBeReadOfTheWayItStoodIsUpright() throws IOException {
    var file = withExif(jpeg(40, 20), 99);

    assertThat(size(Picture.read(file, "image/jpeg").bytes())).isEqualTo("40 x 20");
    assertThat(Orientation.of(new byte[] {1})).isEqualTo(Orientation.UPRIGHT);
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width / 2, height);
    graphics.dispose();
    return bytes(image, "jpeg");
  }

  private static byte[] bytes(BufferedImage image, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /** As a camera writes it: how it was held, and where. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    var place = PLACE.getBytes(StandardCharsets.US_ASCII);
    var tiff = ByteBuffer.allocate(26 + place.length).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
    var exif = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    var segment = tiff.array();
    var length = 2 + exif.length + segment.length;
    return ByteBuffer.allocate(jpeg.length + 2 + length)
        .put(jpeg, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) length)
        .put(exif)
        .put(segment)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A few bytes that say they hold that many pixels. */
  private static byte[] pngThatClaims(int width, int height) throws IOException {
    var png = bytes(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");
    var header = ByteBuffer.wrap(png);
    header.putInt(16, width).putInt(20, height);
    var sum = new CRC32();
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());
    return png;
  }

  private static String size(byte[] file) throws IOException {
    var image = read(file);
    return image.getWidth() + " x " + image.getHeight();
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
