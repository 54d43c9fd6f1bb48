package org.colloquy.web.page;

/**
 * The style sheet that one accent colour makes. It depends on nothing else, so its address is the
 * colour and it can be kept for a year. Where the colour does not read on our backgrounds, text and
 * buttons get the nearest shade that does: 4.5 to 1, in light and in dark.
 */
public final class Theme {

  /** The colour of a network that has not chosen one. */
  public static final Colour DEFAULT = Colour.of("17605a");

  /** As WCAG 2.2 AA asks for text, with a little to spare for rounding. */
  private static final double RATIO = 4.55;

  private static final Colour DARK_INK = Colour.of("0d1516");
  private static final Colour LIGHT_PAPER = Colour.of("faf9f7");
  private static final Colour LIGHT_WASH = Colour.of("f1efea");
  private static final Colour DARK_CARD = Colour.of("1c2124");
  private static final Colour DARK_WASH = Colour.of("22282b");

  private Theme() {}

  static String css(Colour accent) {
    return ":root{"
        + variables(accent, LIGHT_PAPER, LIGHT_WASH, 0.90)
        + "}@media (prefers-color-scheme:dark){:root{"
        + variables(accent, DARK_CARD, DARK_WASH, 0.84)
        + "}}\n";
  }

  /** Whether the colour is used as it is for text on a light page. */
  public static boolean readsAsIs(Colour accent) {
    return text(accent, LIGHT_PAPER, LIGHT_WASH, wash(accent, LIGHT_PAPER, 0.90)).equals(accent);
  }

  /** The colour as it is printed on white: itself where it reads there. */
  public static Colour onPaper(Colour accent) {
    return accent.readableOn(RATIO, Colour.WHITE);
  }

  private static String variables(Colour accent, Colour page, Colour wash, double pale) {
    var tint = wash(accent, page, pale);
    var text = text(accent, page, wash, tint);
    return "--accent:#"
        + text.hex()
        + ";--accent-ink:#"
        + ink(text).hex()
        + ";--accent-text:#"
        + text.hex()
        + ";--accent-wash:#"
        + tint.hex()
        + ";";
  }

  private static Colour wash(Colour accent, Colour page, double pale) {
    return accent.mixedWith(page, pale);
  }

  private static Colour text(Colour accent, Colour page, Colour wash, Colour tint) {
    return accent.readableOn(RATIO, page, wash, tint);
  }

  /** What is written on the accent colour itself. */
  private static Colour ink(Colour accent) {
    return accent.contrastWith(Colour.WHITE) >= RATIO ? Colour.WHITE : DARK_INK;
  }
}
