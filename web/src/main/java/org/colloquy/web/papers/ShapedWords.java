package org.colloquy.web.papers;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.w3c.dom.Element;

/**
 * Draws the words that have to be shaped. What the eye sees are outlines. Under them lies the same
 * text in letters that nobody sees, for who selects, searches or copies, and what it says stands as
 * {@code ActualText} with it and in the structure, for who is read to.
 */
final class ShapedWords implements FSObjectDrawer {

  static final String TYPE = "text/x-shaped";

  /** Marks the alternate text of a word, by which it is told from a picture in the structure. */
  static final String MARK = "\uE000";

  private static final float UNITS = 1000;

  /** So that nobody draws it once more where bold letters are asked for. */
  private static final int HEAVIEST = 900;

  private static final JustificationInfo NO_DISTANCE = new JustificationInfo();

  private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);

  @Override
  public Map<Shape, String> drawObject(
      Element word,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    var text = word.getAttribute("alt").substring(MARK.length());
    var shaped = Shaped.of(text);
    var size = height / (shaped.ascent() + shaped.descent());
    var line = y + shaped.ascent() * size;
    var paper = (PdfBoxOutputDevice) device;
    var page = paper.getCurrentPage();
    var meaning = new COSDictionary();
    meaning.setString(COSName.ACTUAL_TEXT, text);
    page.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.SPAN), meaning);
    paper.setColor(FSRGBColor.BLACK);
    paper.fill(shaped.outline(x, line, size));
    page.setRenderingMode(RenderingMode.NEITHER);
    write(shaped, paper, x, line, size);
    page.setRenderingMode(RenderingMode.FILL);
    page.endMarkedContent();
    return null;
  }

  /** As wide as what is seen, so that a selection covers it. */
  private void write(Shaped shaped, PdfBoxOutputDevice paper, double x, double line, double em) {
    var document = paper.getWriter();
    var runs =
        shaped.inTheOrderOfTheEye().stream()
            .map(run -> readable(run, document))
            .filter(run -> !run.text().isEmpty())
            .toList();
    var natural = runs.stream().mapToDouble(run -> width(run, document)).sum();
    var size = (float) (natural == 0 ? em : em * shaped.width() / natural);
    for (var run : runs) {
      var font = new FontDescription(font(run.typeface(), document), IdentValue.NORMAL, HEAVIEST);
      paper.setFont(new PdfBoxFSFont(List.of(font), size));
      // Told their distance, letters are written one by one, not joined by rules for some scripts.
      paper.drawStringFast(run.text(), (float) x, (float) line, NO_DISTANCE, font, size);
      x += width(run, document) * size;
    }
  }

  /** Without what the font has no letter for. */
  private Shaped.Run readable(Shaped.Run run, PDDocument document) {
    var font = font(run.typeface(), document);
    var text = new StringBuilder();
    run.text().codePoints().filter(letter -> has(font, letter)).forEach(text::appendCodePoint);
    return new Shaped.Run(run.typeface(), text.toString());
  }

  private static boolean has(PDFont font, int letter) {
    try {
      width(font, letter);
      return true;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  /** In em. */
  private double width(Shaped.Run run, PDDocument document) {
    var font = font(run.typeface(), document);
    return run.text().codePoints().mapToDouble(letter -> width(font, letter)).sum();
  }

  private static double width(PDFont font, int letter) {
    try {
      return font.getStringWidth(Character.toString(letter)) / UNITS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDFont font(Typeface typeface, PDDocument document) {
    return fonts.computeIfAbsent(typeface, each -> load(each, document));
  }

  private static PDFont load(Typeface typeface, PDDocument document) {
    try (var file = typeface.open()) {
      return PDType0Font.load(document, file, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says in the structure of a finished paper that these are words and no pictures. */
  static void nameIn(PDStructureNode node) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        var alternate = element.getAlternateDescription();
        if (alternate != null && alternate.startsWith(MARK)) {
          element.setStructureType(StandardStructureTypes.SPAN);
          element.setActualText(alternate.substring(MARK.length()));
          element.setAlternateDescription(null);
          element.getCOSObject().removeItem(COSName.A);
        }
        nameIn(element);
      }
    }
  }
}
