package org.colloquy.web.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers: what they say, to whom, and what they do not do. */
class PaperTest {

  /** Made up, of words that come out wrong where letters only stand beside each other. */
  private static final Map<String, String> NAMES =
      Map.of(
          "Hindi", "कावेरी श्रीवास्तव",
          "Bengali", "শ্রীমতী কৃষ্ণা",
          "Sinhala", "ශ්‍රී ක්‍රිෂ්ණ",
          "Thai", "น้ำฝน กิ่งแก้ว",
          "Lao", "ນ້ຳຝົນ ສີສຸວັນ",
          "Khmer", "ស្រីមុំ ក្រឹស្នា",
          "Burmese", "မြင့်မြတ် ကျော်",
          "Arabic", "محمد علي لؤي",
          "Tamil", "ஸ்ரீதேவி",
          "French", "Zoë Lefèvre-Nguyễn");

  /** In all, for the virtual machine too. */
  private static final String MEMORY = "-Xmx192m";

  private static final int MANY = 2_000;
  private static final int MINUTES = 5;
  private static final int MOST_BYTES = 20_000_000;

  @Test
  void aNameInAnyScriptCanBeSearchedAndCopied() throws IOException {
    try (var paper = paper(table(List.copyOf(NAMES.values())))) {
      var text = text(paper);
      NAMES.forEach((script, name) -> assertThat(text).as(script).contains(name));
    }
  }

  @Test
  void wordsAmongOthersKeepTheirPlace() throws IOException {
    try (var paper =
        paper(page("<h1>Dr. कावेरी (Kaveri)</h1><p>in Q3, &#8220;محمد علي&#8221; 2026</p>"))) {
      assertThat(text(paper)).contains("Dr. कावेरी (Kaveri)", "in Q3, ", "محمد علي", "2026");
    }
  }

  @Test
  void aPaperIsTaggedForWhoIsReadTo() throws IOException {
    try (var paper = paper(table(List.of("কৃষ্ণা", "Ann")))) {
      var catalogue = paper.getDocumentCatalog();
      assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
      assertThat(catalogue.getLanguage()).isEqualTo("pt");
      assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Folha");
      assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(new String(catalogue.getMetadata().toByteArray(), UTF_8)).contains("pdfuaid");
      var tags = tags(catalogue.getStructureTreeRoot(), new ArrayList<>());
      var names = tags.stream().map(PDStructureElement::getStructureType).toList();
      assertThat(names).contains("H1", "Table", "TR", "TH", "TD");
      assertThat(names.stream().filter("TH"::equals)).hasSize(2);
      assertThat(tags.stream().map(PDStructureElement::getActualText)).contains("কৃষ্ণা");
      assertThat(
              tags.stream()
                  .filter(tag -> tag.getStructureType().equals("Figure"))
                  .map(PDStructureElement::getAlternateDescription))
          .containsExactly("Code");
    }
  }

  @Test
  void everyFontLiesInThePaper() throws IOException {
    try (var paper = paper(table(List.copyOf(NAMES.values())))) {
      for (var page : paper.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void everyScriptHasItsFont() {
    for (var typeface : Typeface.values()) {
      assertThat(typeface.font().getNumGlyphs()).as("%s", typeface).isGreaterThan(50);
    }
    NAMES.forEach(
        (script, name) ->
            name.codePoints()
                .filter(Character::isLetter)
                .forEach(
                    letter ->
                        assertThat(Typeface.of(letter).font().canDisplay(letter))
                            .as("%s, %x", script, letter)
                            .isTrue()));
  }

  @Test
  void theCodeLeadsWhereItSays() throws Exception {
    try (var paper = paper(table(List.of("Ann")))) {
      var picture = new PDFRenderer(paper).renderImageWithDPI(0, 150);
      var pixels =
          picture.getRGB(
              0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
      var light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
      assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText())
          .isEqualTo("https://harbour.example.org/sessions/7");
    }
  }

  @Test
  void nothingIsFetchedWhateverAPageSays(@TempDir Path folder) throws IOException {
    var asked = new ConcurrentLinkedQueue<String>();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      var site = "http://localhost:" + server.getAddress().getPort();
      var secret = Files.writeString(folder.resolve("secret.css"), "h1{color:#ff0000}");
      var page = everythingFrom(site, secret.toUri().toString());

      paper(page).close();
      assertThat(asked).isEmpty();

      // As the library is by itself it fetches them: the server would have heard.
      new PdfRendererBuilder()
          .withW3cDocument(new org.jsoup.helper.W3CDom().fromJsoup(org.jsoup.Jsoup.parse(page)), "")
          .toStream(OutputStream.nullOutputStream())
          .run();
      assertThat(asked).isNotEmpty();
    } finally {
      server.stop(0);
    }
  }

  /** In a process of its own, so that it is seen how much memory it takes. */
  @Test
  void aLongListOfHostileNamesTakesLittleTimeAndMemory(@TempDir Path folder) throws Exception {
    var file = folder.resolve("paper.pdf");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                PaperTest.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    try {
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
    assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    try (var paper = Loader.loadPDF(file.toFile())) {
      var text = text(paper);
      assertThat(text).contains("<script>alert(1)</script>", "কৃষ্ণা " + (MANY - 1));
      for (var letter : letters(paper)) {
        assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
            .as("%s stands on the paper", letter)
            .isLessThan(letter.getPageWidth());
      }
    }
  }

  /** Writes the paper of the test above. */
  public static void main(String[] file) throws IOException {
    var names =
        IntStream.range(0, MANY)
            .mapToObj(
                number ->
                    switch (number % 50) {
                      case 0 -> "<script>alert(1)</script><img src=x onerror=alert(1)>";
                      case 1 -> "x".repeat(200);
                      case 2 -> "क्षि".repeat(50);
                      case 3 -> "น้ำ".repeat(60);
                      case 4 -> "محمد ".repeat(40);
                      case 5 -> "\u202E\u0000\u0007\uFFFF\uD800 \u0301\u0E33\u200D\u2028";
                      default ->
                          NAMES.values().stream().sorted().toList().get(number % NAMES.size())
                              + " কৃষ্ণা "
                              + number;
                    })
            .toList();
    try (var out = Files.newOutputStream(Path.of(file[0]))) {
      Paper.write(table(names), out);
    }
  }

  private static String everythingFrom(String site, String file) {
    return """
    <html lang="en"><head><title>x</title><base href="%1$s/base/"/>
    <link rel="stylesheet" href="%1$s/link.css"/><link rel="stylesheet" href="%2$s"/>
    <style>@import url(%1$s/import.css);
    @font-face{font-family:f;src:url(%1$s/font.ttf)}
    p{font-family:f;background:url(%1$s/background.png)}
    li{list-style-image:url(%1$s/list.png)}</style></head>
    <body><p>x<img alt="x" src="%1$s/img.png"/><img alt="x" src="relative.png"/>
    <img alt="x" src="%1$s/img.svg"/><img alt="x" src="%1$s/img.pdf"/>
    <img alt="x" src="%2$s"/></p><ul><li>x</li></ul>
    <object type="image/png" data="%1$s/object.png">x</object>
    <iframe src="%1$s/frame.html"></iframe><embed src="%1$s/embed.png"/>
    <script src="%1$s/script.js"></script>
    <svg><image href="%1$s/image.png"/></svg></body></html>
    """
        .formatted(site, file);
  }

  private static String table(List<String> names) {
    return page(
        names.stream()
            .map(name -> "<tr><td>" + Entities.escape(name) + "</td><td></td></tr>")
            .collect(
                Collectors.joining(
                    "",
                    "<h1>Folha</h1><p><object type='image/x-qr' class='qr' alt='Code'"
                        + " data='https://harbour.example.org/sessions/7'></object></p>"
                        + "<table><thead><tr><th scope='col'>Nome</th><th scope='col'>Assinatura"
                        + "</th></tr></thead><tbody>",
                    "</tbody></table>")));
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang='pt'><head><title>Folha</title></head><body>"
        + body
        + "</body></html>";
  }

  private static PDDocument paper(String page) throws IOException {
    var out = new ByteArrayOutputStream();
    Paper.write(page, out);
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument paper) throws IOException {
    var reader = new PDFTextStripper();
    reader.setSortByPosition(true);
    return reader.getText(paper).replaceAll("[ \\u00A0]+", " ");
  }

  private static List<TextPosition> letters(PDDocument paper) throws IOException {
    var all = new ArrayList<TextPosition>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition letter) {
        all.add(letter);
      }
    }.getText(paper);
    return all;
  }

  private static List<PDStructureElement> tags(PDStructureNode node, List<PDStructureElement> all) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        all.add(element);
        tags(element, all);
      }
    }
    return all;
  }
}
