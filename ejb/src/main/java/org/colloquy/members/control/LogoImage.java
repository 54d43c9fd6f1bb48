package org.colloquy.members.control;

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
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.colloquy.members.boundary.Invalid;

/**
 * A logo as we show it. Whatever was uploaded is read as a picture and written anew as a PNG of
 * modest size: nothing else that a file may carry gets through.
 */
public record LogoImage(byte[] content, String type, String hash) {

  static final int LARGEST_UPLOAD = 2_000_000;

  private static final String FIELD = "logo";
  private static final Set<String> FORMATS = Set.of("png", "jpeg");
  private static final int LARGEST_SIDE = 6_000;
  private static final int HEIGHT = 160;
  private static final int WIDTH = 512;

  /** Throws {@link Invalid} where it is no picture that can be shown. */
  public static LogoImage read(byte[] upload) {
    if (upload == null || upload.length == 0) {
      throw Invalid.field(FIELD, "Choose a picture file, PNG or JPEG.");
    }
    if (upload.length > LARGEST_UPLOAD) {
      throw Invalid.field(FIELD, "The file is larger than 2 MB. Choose a smaller one.");
    }
    try {
      return written(fitted(decoded(upload)));
    } catch (IOException e) {
      throw Invalid.field(FIELD, "The file cannot be read as a picture. Choose a PNG or JPEG.");
    }
  }

  private static BufferedImage decoded(byte[] upload) throws IOException {
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
      var readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new IOException("No picture");
      }
      var reader = readers.next();
      try {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          throw new IOException("Not a PNG or JPEG");
        }
        reader.setInput(stream, true, true);
        // Looked at before the pixels are: a small file can hold a picture of any size.
        if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
          throw Invalid.field(FIELD, "The picture has more than 6000 pixels on a side.");
        }
        return reader.read(0);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException("A broken picture", e);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage fitted(BufferedImage image) {
    var scale =
        Math.min(
            1.0, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
    var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    var fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var graphics = fitted.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, width, height, null);
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
}
