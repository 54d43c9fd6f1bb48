package org.colloquy.files.control;

import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.colloquy.shared.Invalid;

/**
 * The pixels of a picture and nothing else that its file carried. It is refused by what the file
 * says of its size, before any pixel is read, and of a large one no more are read than are kept.
 */
final class Picture {

  /** The longer side of what is kept. */
  static final int LONGEST = 1600;

  /** What a good camera makes. */
  static final long MOST_PIXELS = 50_000_000;

  /** One that comes in steps is held as a whole until the last step. */
  static final long MOST_PIXELS_IN_STEPS = 16_000_000;

  /** About ten are usual; each costs a walk through the whole picture. */
  private static final int MOST_SCANS = 64;

  private static final int MILLION = 1_000_000;
  private static final float QUALITY = 0.85f;
  private static final int MARKER = 0xFF;
  private static final int START_OF_SCAN = 0xDA;

  private final BufferedImage image;
  private final String type;

  private Picture(BufferedImage image, String type) {
    this.image = image;
    this.type = type;
  }

  /** Throws {@link Invalid} for too many pixels, and IOException for what is no such picture. */
  static Picture read(byte[] file, String type) throws IOException {
    var jpeg = type.equals(ContentType.JPEG);
    var format = type.substring(type.indexOf('/') + 1).toLowerCase(Locale.ROOT);
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(stream, true, true);
      var image = reader.read(0, noFinerThanNeeded(reader, jpeg ? scans(file) : 1));
      var upright = jpeg ? Orientation.of(file) : Orientation.UPRIGHT;
      return new Picture(drawn(image, upright, LONGEST, jpeg), type);
    } catch (Invalid e) {
      throw e;
    } catch (RuntimeException e) {
      // The readers throw all kinds of them at broken pictures.
      throw new IOException("A broken picture", e);
    } finally {
      reader.dispose();
    }
  }

  private static ImageReadParam noFinerThanNeeded(ImageReader reader, int scans)
      throws IOException {
    var width = reader.getWidth(0);
    var height = reader.getHeight(0);
    var most = scans > 1 ? MOST_PIXELS_IN_STEPS : MOST_PIXELS;
    if (scans > MOST_SCANS || (long) width * height > most) {
      throw Invalid.field(Intake.FIELD, "files.picture.pixels", most / MILLION);
    }
    var param = reader.getDefaultReadParam();
    var every = Math.max(1, Math.max(width, height) / LONGEST);
    param.setSourceSubsampling(Math.min(every, width), Math.min(every, height), 0, 0);
    return param;
  }

  /** Within the picture's data nothing looks so. */
  private static int scans(byte[] file) {
    var scans = 0;
    for (var i = 1; i < file.length; i++) {
      if ((file[i - 1] & MARKER) == MARKER && (file[i] & MARKER) == START_OF_SCAN) {
        scans++;
      }
    }
    return scans;
  }

  int width() {
    return image.getWidth();
  }

  /** The same in a smaller width. */
  Picture fitted(int width) {
    var scale = (double) width / image.getWidth();
    var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    return new Picture(scaled(image, new AffineTransform(), width, height, opaque()), type);
  }

  private static BufferedImage drawn(
      BufferedImage image, Orientation upright, int longest, boolean opaque) {
    var sideways = upright.isSideways();
    var width = sideways ? image.getHeight() : image.getWidth();
    var height = sideways ? image.getWidth() : image.getHeight();
    var scale = Math.min(1.0, (double) longest / Math.max(width, height));
    return scaled(
        image,
        upright.transform(image.getWidth(), image.getHeight()),
        Math.max(1, (int) Math.round(width * scale)),
        Math.max(1, (int) Math.round(height * scale)),
        opaque);
  }

  private static BufferedImage scaled(
      BufferedImage image, AffineTransform upright, int width, int height, boolean opaque) {
    var to =
        new BufferedImage(
            width, height, opaque ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_4BYTE_ABGR);
    var corner =
        upright
            .createTransformedShape(new Rectangle(image.getWidth(), image.getHeight()))
            .getBounds();
    var graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.scale(width / corner.getWidth(), height / corner.getHeight());
    graphics.drawImage(image, upright, null);
    graphics.dispose();
    return to;
  }

  private boolean opaque() {
    return type.equals(ContentType.JPEG);
  }

  /** As a file of its type, without a word beside the pixels. */
  byte[] bytes() throws IOException {
    var writer = ImageIO.getImageWritersByFormatName(opaque() ? "jpeg" : "png").next();
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      var param = writer.getDefaultWriteParam();
      if (opaque()) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
