package org.colloquy.web.page;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of the screen, with what WCAG 2.2 says about how well it reads on another.
 *
 * @param red 0 to 255, and so are the others
 */
public record Colour(int red, int green, int blue) {

  static final Colour WHITE = new Colour(255, 255, 255);
  static final Colour BLACK = new Colour(0, 0, 0);

  private static final Pattern FORM = Pattern.compile("#?([0-9a-fA-F]{6})");
  private static final int STEPS = 100;

  /** Reads {@code #1a2b3c} or {@code 1a2b3c}; throws where it is neither. */
  public static Colour of(String text) {
    var matcher = FORM.matcher(text == null ? "" : text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a colour such as #17605a: " + text);
    }
    var value = Integer.parseInt(matcher.group(1), 16);
    return new Colour(value >> 16, (value >> 8) & 255, value & 255);
  }

  /** Six digits, without a hash. */
  public String hex() {
    return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
  }

  /** From 1, the same, to 21, black on white. */
  public double contrastWith(Colour other) {
    var lighter = Math.max(luminance(), other.luminance());
    var darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** This colour moved toward the other: 0 is this one, 1 is the other. */
  Colour mixedWith(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  /**
   * The nearest shade of this colour that reads on every one of the backgrounds: itself where it
   * does, else moved toward black or white just as far as it takes.
   */
  Colour readableOn(double ratio, Colour... backgrounds) {
    var end =
        BLACK.contrastWith(backgrounds[0]) > WHITE.contrastWith(backgrounds[0]) ? BLACK : WHITE;
    for (var step = 0; step < STEPS; step++) {
      var shade = mixedWith(end, (double) step / STEPS);
      if (shade.reads(ratio, backgrounds)) {
        return shade;
      }
    }
    return end;
  }

  private boolean reads(double ratio, Colour... backgrounds) {
    for (var background : backgrounds) {
      if (contrastWith(background) < ratio) {
        return false;
      }
    }
    return true;
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    var share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int mixed(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }
}
