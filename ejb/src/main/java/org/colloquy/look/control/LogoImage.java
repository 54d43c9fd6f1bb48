package org.colloquy.look.control;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.colloquy.look.Logo;
import org.colloquy.shared.Invalid;

/**
 * A logo as we show it. Whatever was uploaded is read as a picture and written anew as a PNG of
 * modest size: nothing else that a file may carry gets through.
 *
 * <p>A picture is refused by what its file says of it, before any of its pixels is read; of the
 * rest no more pixels are read than the logo needs. So no file takes more than some megabytes of
 * memory; {@link LogoReader} sees to it that only one takes them at a time.
 */
public record LogoImage(byte[] content, String type, String hash) {

  private static final String FIELD = "logo";
  private static final Set<String> FORMATS = Set.of("png", "jpeg");
  private static final int MILLION = 1_000_000;
  private static final int HEIGHT = 160;
  private static final int WIDTH = 512;

  /** Each side is read at least so many times as long as it is shown: enough to look smooth. */
  private static final int FINENESS = 2;

  /** A JPEG that comes in steps has about ten; each costs a walk through the whole picture. */
  private static final int MOST_SCANS = 64;

  private static final int MARKER = 0xFF;
  private static final int START_OF_SCAN = 0xDA;

  /** Throws {@link Invalid} where it is no picture that can be shown. */
  static LogoImage read(byte[] upload) {
    if (upload == null || upload.length == 0) {
      throw Invalid.field(FIELD, "look.logo.missing");
    }
    if (upload.length > Logo.LARGEST_FILE) {
      throw Invalid.field(FIELD, "look.logo.large", Logo.LARGEST_FILE / MILLION);
    }
    try {
      return written(fitted(decoded(upload)));
    } catch (IOException e) {
      throw Invalid.field(FIELD, "look.logo.unreadable");
    }
  }

  static BufferedImage decoded(byte[] upload) throws IOException {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
      var reader = readerFor(stream);
      try {
        if (scans(upload, reader) > MOST_SCANS) {
          throw new IOException("A JPEG of too many scans");
        }
        reader.setInput(stream, true, true);
        return reader.read(0, noFinerThanNeeded(reader));
      } catch (Invalid e) {
        throw e;
      } catch (RuntimeException e) {
        // The readers throw all kinds of them at broken pictures.
        throw new IOException("A broken picture", e);
      } finally {
        reader.dispose();
      }
    }
  }

  private static ImageReader readerFor(ImageInputStream stream) throws IOException {
    var readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      throw new IOException("No picture");
    }
    var reader = readers.next();
    if (!FORMATS.contains(format(reader))) {
      throw new IOException("Not a PNG or JPEG");
    }
    return reader;
  }

  /**
   * Looks at the size that the file claims, which costs nothing, and throws where it is too much.
   */
  static ImageReadParam noFinerThanNeeded(ImageReader reader) throws IOException {
    var width = reader.getWidth(0);
    var height = reader.getHeight(0);
    if ((long) width * height > Logo.MOST_PIXELS) {
      throw Invalid.field(FIELD, "look.logo.pixels", Logo.MOST_PIXELS / MILLION);
    }
    var shown = Size.of(width, height);
    var param = reader.getDefaultReadParam();
    param.setSourceSubsampling(
        Math.max(1, width / (FINENESS * shown.width())),
        Math.max(1, height / (FINENESS * shown.height())),
        0,
        0);
    return param;
  }

  /** How many times a JPEG says that a scan begins; within the picture's data nothing looks so. */
  private static int scans(byte[] upload, ImageReader reader) throws IOException {
    if (!format(reader).equals("jpeg")) {
      return 0;
    }
    var scans = 0;
    for (var i = 1; i < upload.length; i++) {
      if ((upload[i - 1] & MARKER) == MARKER && (upload[i] & MARKER) == START_OF_SCAN) {
        scans++;
      }
    }
    return scans;
  }

  private static String format(ImageReader reader) throws IOException {
    return reader.getFormatName().toLowerCase(Locale.ROOT);
  }

  private static BufferedImage fitted(BufferedImage image) {
    var size = Size.of(image.getWidth(), image.getHeight());
    var fitted = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
    var graphics = fitted.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, size.width(), size.height(), null);
    graphics.dispose();
    return fitted;
  }

  private static LogoImage written(BufferedImage image) {
    try {
      var out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      var content = out.toByteArray();
      var digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new LogoImage(content, "image/png", HexFormat.of().formatHex(digest, 0, 8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The size in which a picture is shown: never larger than it is. */
  private record Size(int width, int height) {

    static Size of(int width, int height) {
      var scale = Math.min(1.0, Math.min((double) WIDTH / width, (double) HEIGHT / height));
      return new Size(side(width, scale), side(height, scale));
    }

    private static int side(int length, double scale) {
      return Math.max(1, (int) Math.round(length * scale));
    }
  }
}
