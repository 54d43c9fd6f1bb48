package org.colloquy.web.papers;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts that papers are set in. The build takes them from an artifact and packs them beside
 * these classes, so that a paper looks the same wherever it is made, and no font of the machine
 * counts. A further script is a line here and one in the build.
 *
 * <p>Latin, Greek and Cyrillic are text as PDF knows it. Letters of the others take their shape,
 * their order or their place from those beside them, which no PDF library for Java does for all of
 * them: those are {@link ShapedWords}.
 */
enum Typeface {
  TEXT("Roboto-Regular", UnicodeScript.LATIN),
  BOLD("Roboto-Bold", UnicodeScript.LATIN),
  ARABIC("NotoNaskhArabic-Regular", UnicodeScript.ARABIC),
  BENGALI("NotoSansBengali-Regular", UnicodeScript.BENGALI),
  DEVANAGARI("NotoSansDevanagari-Regular", UnicodeScript.DEVANAGARI),
  ETHIOPIC("NotoSansEthiopic-Regular", UnicodeScript.ETHIOPIC),
  GUJARATI("NotoSansGujarati-Regular", UnicodeScript.GUJARATI),
  GURMUKHI("NotoSansGurmukhi-Regular", UnicodeScript.GURMUKHI),
  HEBREW("NotoSansHebrew-Regular", UnicodeScript.HEBREW),
  KANNADA("NotoSansKannada-Regular", UnicodeScript.KANNADA),
  KHMER("NotoSansKhmerUI-Regular", UnicodeScript.KHMER),
  LAO("NotoSansLao-Regular", UnicodeScript.LAO),
  MALAYALAM("NotoSansMalayalam-Regular", UnicodeScript.MALAYALAM),
  MYANMAR("NotoSansMyanmar-Regular", UnicodeScript.MYANMAR),
  SINHALA("NotoSansSinhala-Regular", UnicodeScript.SINHALA),
  TAMIL("NotoSansTamil-Regular", UnicodeScript.TAMIL),
  TELUGU("NotoSansTelugu-Regular", UnicodeScript.TELUGU),
  THAI("NotoSansThai-Regular", UnicodeScript.THAI);

  private static final Map<TextAttribute, Object> AS_BROWSERS_DO =
      Map.of(
          TextAttribute.KERNING, TextAttribute.KERNING_ON,
          TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

  private final String name;
  private final UnicodeScript script;

  Typeface(String name, UnicodeScript script) {
    this.name = name;
    this.script = script;
  }

  /** Read when it is first needed, and kept. */
  private static final class Read {
    private static final Map<Typeface, Font> FONTS = new ConcurrentHashMap<>();
  }

  /** The one for this letter; TEXT where it needs no shaping, or none of ours is for it. */
  static Typeface of(int letter) {
    var script = UnicodeScript.of(letter);
    for (var typeface : values()) {
      if (typeface.script == script) {
        return typeface;
      }
    }
    return TEXT;
  }

  /** Whether its words have to be shaped before they stand in a paper. */
  boolean isShaped() {
    return script != UnicodeScript.LATIN;
  }

  InputStream open() {
    var file = Typeface.class.getResourceAsStream("fonts/" + name + ".ttf");
    if (file == null) {
      throw new IllegalStateException("The build has not packed the font " + name);
    }
    return file;
  }

  /** One unit of it is one em. */
  Font font() {
    return Read.FONTS.computeIfAbsent(this, Typeface::read);
  }

  private Font read() {
    try (var file = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(AS_BROWSERS_DO);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
