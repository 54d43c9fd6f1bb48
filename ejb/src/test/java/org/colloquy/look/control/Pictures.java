package org.colloquy.look.control;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Picture files as people upload them, and as nobody should: written byte by byte. */
final class Pictures {

  /** PNG's types of colour. */
  static final int GREY = 0;

  static final int PALETTE = 3;
  static final int RGBA = 6;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** The segment by which a JPEG says that its four colours are those of a printer. */
  private static final byte[] ADOBE_CMYK = {
    (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0
  };

  private Pictures() {}

  /** A PNG of zeros, which pack so well that its file says nothing about its size. */
  static byte[] png(int width, int height, int depth, int colour) {
    return png(width, height, depth, colour, rows(width, height, depth, colour));
  }

  /** A PNG of one grey pixel whose header claims this size. */
  static byte[] claiming(int width, int height) {
    return png(width, height, 8, GREY, new byte[2]);
  }

  /** A PNG with a palette and a comment of zeros that unpacks to this length. */
  static byte[] withComment(int length) {
    return png(
        8,
        8,
        8,
        PALETTE,
        rows(8, 8, 8, PALETTE),
        chunk("PLTE", new byte[3 * 256]),
        chunk(
            "zTXt",
            joined("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), packed(new byte[length]))));
  }

  /** An animation of two frames. */
  static byte[] animation() {
    var still = png(8, 8, 8, GREY);
    var end = still.length - 12;
    var frame = new byte[26];
    frame[7] = 8;
    frame[11] = 8;
    var second = joined(new byte[] {0, 0, 0, 1}, packed(rows(8, 8, 8, GREY)));
    return joined(
        Arrays.copyOf(still, 33),
        chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0}),
        chunk("fcTL", frame),
        Arrays.copyOfRange(still, 33, end),
        chunk("fcTL", frame),
        chunk("fdAT", second),
        Arrays.copyOfRange(still, end, still.length));
  }

  /** A PNG that comes in ever finer steps. */
  static byte[] interlaced(int side) {
    return written("png", new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB), true);
  }

  static byte[] jpeg(int side) {
    return written("jpeg", painted(side), false);
  }

  /** A JPEG that comes in steps, the last of them so many times. */
  static byte[] jpegOfScans(int side, int repetitions) {
    var once = written("jpeg", painted(side), true);
    var last = once.length - 2;
    while ((once[last] & 0xFF) != 0xFF || (once[last + 1] & 0xFF) != 0xDA) {
      last--;
    }
    var scan = Arrays.copyOfRange(once, last, once.length - 2);
    var all = new ByteArrayOutputStream();
    all.write(once, 0, last);
    for (var i = 0; i < repetitions; i++) {
      all.write(scan, 0, scan.length);
    }
    all.write(once, once.length - 2, 2);
    return all.toByteArray();
  }

  /** A JPEG in the four colours of a printer. */
  static byte[] jpegForPrinters(int side) {
    try {
      var out = new ByteArrayOutputStream();
      var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
      try (var stream = ImageIO.createImageOutputStream(out)) {
        writer.setOutput(stream);
        writer.write(
            null,
            new IIOImage(Raster.createBandedRaster(0, side, side, 4, null), null, null),
            null);
      } finally {
        writer.dispose();
      }
      var plain = out.toByteArray();
      return joined(
          Arrays.copyOf(plain, 2), ADOBE_CMYK, Arrays.copyOfRange(plain, 2, plain.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage painted(int side) {
    var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillOval(0, 0, side, side);
    graphics.dispose();
    return image;
  }

  private static byte[] written(String format, BufferedImage image, boolean inSteps) {
    try {
      var out = new ByteArrayOutputStream();
      var writer = ImageIO.getImageWritersByFormatName(format).next();
      var param = writer.getDefaultWriteParam();
      if (inSteps) {
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      try (var stream = ImageIO.createImageOutputStream(out)) {
        writer.setOutput(stream);
        writer.write(null, new IIOImage(image, null, null), param);
      } finally {
        writer.dispose();
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] png(
      int width, int height, int depth, int colour, byte[] rows, byte[]... before) {
    var header = new ByteArrayOutputStream();
    try (var data = new DataOutputStream(header)) {
      data.writeInt(width);
      data.writeInt(height);
      data.write(new byte[] {(byte) depth, (byte) colour, 0, 0, 0});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return joined(
        SIGNATURE,
        chunk("IHDR", header.toByteArray()),
        joined(before),
        chunk("IDAT", packed(rows)),
        chunk("IEND", new byte[0]));
  }

  /** The bytes of all rows, each with the byte before it that names its filter. */
  private static byte[] rows(int width, int height, int depth, int colour) {
    var samples = colour == RGBA ? 4 : 1;
    return new byte[height * (1 + (width * samples * depth + 7) / 8)];
  }

  private static byte[] packed(byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
      packing.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] chunk(String name, byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var data = new DataOutputStream(out)) {
      var named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
      var sum = new CRC32();
      sum.update(named);
      data.writeInt(content.length);
      data.write(named);
      data.writeInt((int) sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
