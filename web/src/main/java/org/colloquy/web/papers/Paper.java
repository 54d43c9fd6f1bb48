package org.colloquy.web.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * A page as a paper: PDF with tags (PDF/UA), so that it can be read aloud and searched, and with
 * names in any script that {@link Typeface} has a font for. It looks as {@code paper.css} says and
 * what the page adds in a style of its own; pictures lie within the page, as {@code data:}. Nothing
 * is fetched from anywhere, whatever the page says.
 */
public final class Paper {

  public static final String TYPE = "application/pdf";

  private static final String DATA = "data:";

  private static final String FAMILY = "paper";

  static {
    // It tells each step, and what it cannot do fails.
    XRLog.setLoggingEnabled(false);
    FontMappers.set(new OwnFonts());
  }

  private Paper() {}

  /**
   * Writes nothing before the whole paper is laid out.
   *
   * @param page XHTML with its language and a title
   */
  public static void write(String page, OutputStream out) throws IOException {
    var document = Jsoup.parse(readable(page));
    document.head().prependElement("style").appendText(sheet());
    Shaping.shape(document.body());
    var drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer(ShapedWords.TYPE, new ShapedWords());
    drawers.registerDrawer(QrCodes.TYPE, new QrCodes());
    var builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .withProducer("Colloquy")
            .useFont(Typeface.TEXT::open, FAMILY, 400, FontStyle.NORMAL, true)
            .useFont(Typeface.BOLD::open, FAMILY, 700, FontStyle.NORMAL, true)
            .useReplacementText("?")
            .useObjectDrawerFactory(drawers)
            .useUriResolver((base, address) -> address.startsWith(DATA) ? address : null)
            .useExternalResourceAccessControl(
                (address, kind) -> address != null && address.startsWith(DATA),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .useExternalResourceAccessControl(
                (address, kind) -> address != null && address.startsWith(DATA),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
            .withW3cDocument(new W3CDom().fromJsoup(document), "");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      try (var paper = renderer.createPDFKeepOpen()) {
        ShapedWords.nameIn(paper.getDocumentCatalog().getStructureTreeRoot());
        paper.save(out);
      }
    }
  }

  /** Without what no XML can hold; the reader would take some of it for the end of the page. */
  private static String readable(String page) {
    return page.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c == '\r'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String sheet() {
    try (InputStream sheet = Paper.class.getResourceAsStream("paper.css")) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
