package org.colloquy.files.control;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a JPEG is to be turned to stand upright. Cameras write that beside the picture (Exif 2.32,
 * tag 0x0112), where it would be lost with all else that is not the picture.
 */
enum Orientation {
  UPRIGHT,
  MIRRORED,
  UPSIDE_DOWN,
  UPSIDE_DOWN_MIRRORED,
  LEFT_MIRRORED,
  LEFT,
  RIGHT_MIRRORED,
  RIGHT;

  private static final int START = 0xFFD8;
  private static final int EXIF = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  /** Upright where the file says nothing that can be read. */
  static Orientation of(byte[] jpeg) {
    try {
      var file = ByteBuffer.wrap(jpeg);
      if (unsigned(file) != START) {
        return UPRIGHT;
      }
      for (var marker = unsigned(file); marker != START_OF_SCAN; marker = unsigned(file)) {
        var length = unsigned(file) - Short.BYTES;
        if (marker == EXIF && isNamed(file)) {
          return in(file.slice(file.position() + NAME.length, length - NAME.length));
        }
        file.position(file.position() + length);
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static boolean isNamed(ByteBuffer file) {
    return file.remaining() >= NAME.length
        && file.slice(file.position(), NAME.length).equals(ByteBuffer.wrap(NAME));
  }

  private static Orientation in(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.position(tiff.getInt(4));
    var entries = unsigned(tiff);
    for (var i = 0; i < entries; i++) {
      var at = tiff.position();
      if (unsigned(tiff) == TAG) {
        var value = Short.toUnsignedInt(tiff.getShort(at + 8));
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
      }
      tiff.position(at + ENTRY);
    }
    return UPRIGHT;
  }

  private static int unsigned(ByteBuffer from) {
    return Short.toUnsignedInt(from.getShort());
  }

  /** Whether the sides change places. */
  boolean isSideways() {
    return ordinal() >= LEFT_MIRRORED.ordinal();
  }

  /** Puts a picture of this size upright. */
  AffineTransform transform(int width, int height) {
    return switch (this) {
      case UPRIGHT -> new AffineTransform();
      case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
      case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
      case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
      case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
      case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
  }
}
