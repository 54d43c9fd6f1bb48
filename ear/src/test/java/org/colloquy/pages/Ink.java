package org.colloquy.pages;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * What is dark in a picture, cut out of it. Lines that are only grey do not count.
 *
 * @param picture black on white, without a margin
 */
record Ink(BufferedImage picture) {

  private static final int DARK = 96;
  private static final int BLUR = 2;
  private static final int WINDOW = 14;
  private static final int STEP = 3;
  private static final double LEAST = 0.2;

  static Ink of(BufferedImage all) {
    int left = all.getWidth();
    int top = all.getHeight();
    int right = -1;
    int bottom = -1;
    for (int y = 0; y < all.getHeight(); y++) {
      for (int x = 0; x < all.getWidth(); x++) {
        if (brightness(all, x, y) < DARK) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    if (right < 0) {
      throw new IllegalArgumentException("There is nothing in the picture");
    }
    return new Ink(all.getSubimage(left, top, right - left + 1, bottom - top + 1));
  }

  /**
   * How different the other one is once it is as large as this, where it is most different: in a
   * window about as large as a mark on a letter, how much of the ink of both lies where the other
   * has none. From 0, the same, to 1. Two pixels to each side are forgiven, for no two programs
   * smooth the edge of a letter alike.
   */
  double distance(Ink other) {
    double[][] mine = blurred(scaled(picture, width(), height()));
    double[][] theirs = blurred(scaled(other.picture, width(), height()));
    double worst = 0;
    for (int top = 0; top + WINDOW <= height(); top += STEP) {
      for (int left = 0; left + WINDOW <= width(); left += STEP) {
        worst = Math.max(worst, within(mine, theirs, left, top));
      }
    }
    return worst;
  }

  private static double within(double[][] mine, double[][] theirs, int left, int top) {
    double apart = 0;
    double ink = 0;
    for (int y = top; y < top + WINDOW; y++) {
      for (int x = left; x < left + WINDOW; x++) {
        apart += Math.abs(mine[y][x] - theirs[y][x]);
        ink += mine[y][x] + theirs[y][x];
      }
    }
    // A window with hardly anything in it says nothing.
    return apart / Math.max(ink, LEAST * WINDOW * WINDOW * 255 * (2 * BLUR + 1) * (2 * BLUR + 1));
  }

  int width() {
    return picture.getWidth();
  }

  int height() {
    return picture.getHeight();
  }

  private static BufferedImage scaled(BufferedImage from, int width, int height) {
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = to.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(from, 0, 0, width, height, Color.WHITE, null);
    pen.dispose();
    return to;
  }

  private static double[][] blurred(BufferedImage picture) {
    double[][] blurred = new double[picture.getHeight()][picture.getWidth()];
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        double sum = 0;
        for (int dy = -BLUR; dy <= BLUR; dy++) {
          for (int dx = -BLUR; dx <= BLUR; dx++) {
            sum += darkness(picture, x + dx, y + dy);
          }
        }
        blurred[y][x] = sum;
      }
    }
    return blurred;
  }

  private static double darkness(BufferedImage picture, int x, int y) {
    return x < 0 || y < 0 || x >= picture.getWidth() || y >= picture.getHeight()
        ? 0
        : 255 - brightness(picture, x, y);
  }

  private static int brightness(BufferedImage picture, int x, int y) {
    Color color = new Color(picture.getRGB(x, y));
    return (color.getRed() + color.getGreen() + color.getBlue()) / 3;
  }
}
