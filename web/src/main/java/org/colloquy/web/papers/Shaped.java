package org.colloquy.web.papers;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words as they are read: letters joined, reordered and put in their places by the shaper of the
 * JDK (HarfBuzz, as in browsers), in the direction that they are written in. All lengths in em.
 */
final class Shaped {

  /** Large enough that nothing is rounded to a grid. */
  private static final float SIZE = 100;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** Letters of one font, one after the other. */
  record Run(Typeface typeface, String text) {}

  private final String text;
  private final List<Run> runs;
  private final TextLayout layout;

  private Shaped(String text) {
    this.text = text;
    this.runs = runs(text);
    this.layout = new TextLayout(styled().getIterator(), EXACT);
  }

  static Shaped of(String text) {
    return new Shaped(text);
  }

  float width() {
    return layout.getAdvance() / SIZE;
  }

  /** Above the line that letters stand on; whatever is drawn is in it. */
  float ascent() {
    return (float) Math.max(layout.getAscent(), -layout.getBounds().getMinY()) / SIZE;
  }

  /** Below the line. */
  float descent() {
    return (float) Math.max(layout.getDescent(), layout.getBounds().getMaxY()) / SIZE;
  }

  /** By how much a space after these words is wider than one of plain text. */
  float widerSpace() {
    return space(runs.get(runs.size() - 1).typeface()) - space(Typeface.TEXT);
  }

  private static float space(Typeface typeface) {
    return (float) typeface.font().deriveFont(SIZE).getStringBounds(" ", EXACT).getWidth() / SIZE;
  }

  /** What is drawn, from the left end of the line at (x, y), in letters of this size. */
  Shape outline(double x, double y, double size) {
    var place = AffineTransform.getTranslateInstance(x, y);
    place.scale(size / SIZE, size / SIZE);
    return layout.getOutline(place);
  }

  /** The runs in the order of the eye, from left to right, each one's letters likewise. */
  List<Run> inTheOrderOfTheEye() {
    var letters = text.codePoints().boxed().toArray(Integer[]::new);
    var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    var levels = new byte[letters.length];
    for (int i = 0, at = 0; i < letters.length; at += Character.charCount(letters[i++])) {
      levels[i] = (byte) bidi.getLevelAt(at);
    }
    Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
    var seen = new StringBuilder();
    for (var letter : letters) {
      seen.appendCodePoint(letter);
    }
    return runs(seen.toString());
  }

  private AttributedString styled() {
    var styled = new AttributedString(text);
    var at = 0;
    for (var run : runs) {
      var end = at + run.text().length();
      styled.addAttribute(TextAttribute.FONT, run.typeface().font().deriveFont(SIZE), at, end);
      at = end;
    }
    return styled;
  }

  /** What has no script of its own, such as a mark or a joiner, goes with the letter before it. */
  private static List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    Typeface now = null;
    var letters = new StringBuilder();
    for (var letter : text.codePoints().toArray()) {
      var typeface = typeface(letter, now);
      if (now != null && typeface != now) {
        runs.add(new Run(now, letters.toString()));
        letters.setLength(0);
      }
      now = typeface;
      letters.appendCodePoint(letter);
    }
    if (now != null) {
      runs.add(new Run(now, letters.toString()));
    }
    return Collections.unmodifiableList(runs);
  }

  private static Typeface typeface(int letter, Typeface before) {
    var own = Typeface.of(letter);
    var neutral =
        switch (Character.UnicodeScript.of(letter)) {
          case COMMON, INHERITED -> true;
          default -> false;
        };
    return neutral && before != null && before.font().canDisplay(letter) ? before : own;
  }

  /** Whether a word has letters that stand right only when they are shaped. */
  static boolean isNeededFor(String word) {
    return word.codePoints().anyMatch(letter -> Typeface.of(letter).isShaped());
  }

  /** Whether it is written from right to left. */
  static boolean isRightToLeft(String word) {
    return IntStream.range(0, word.length())
        .anyMatch(
            at ->
                switch (Character.getDirectionality(word.charAt(at))) {
                  case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                      Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                      true;
                  default -> false;
                });
  }
}
