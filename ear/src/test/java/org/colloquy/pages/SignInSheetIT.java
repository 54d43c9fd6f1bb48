package org.colloquy.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Screens.Room;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** The paper for the door of a session: who gets it, and that a browser draws the names alike. */
@OnRunningStack
class SignInSheetIT {

  private static final int DOTS_PER_INCH = 300;
  private static final double DOTS_PER_POINT = DOTS_PER_INCH / 72.0;

  /** As the table has it, in points. */
  private static final double LETTERS = 11;

  /** A browser's picture and ours were at most 0.23 apart, two names at least 0.51. */
  private static final double SAME = 0.35;

  /**
   * Words, a font for each: with marks above each other, and letters that join or change places.
   */
  private static final List<Word> WORDS =
      List.of(
          new Word("श्रीवास्तव", "NotoSansDevanagari-Regular"),
          new Word("কৃষ্ণা", "NotoSansBengali-Regular"),
          new Word("ක්‍රිෂ්ණ", "NotoSansSinhala-Regular"),
          new Word("ญี่ปุ่น", "NotoSansThai-Regular"),
          new Word("ນ້ຳຝົນ", "NotoSansLao-Regular"),
          new Word("ក្រឹស្នា", "NotoSansKhmerUI-Regular"),
          new Word("မြင့်မြတ်", "NotoSansMyanmar-Regular"),
          new Word("محمد", "NotoNaskhArabic-Regular"));

  private record Word(String text, String font) {

    UnicodeScript script() {
      return UnicodeScript.of(text.codePointAt(0));
    }
  }

  @Test
  void namesAreOnThePaperAsABrowserDrawsThem(RunningStack stack, Room room) throws Exception {
    Network harbour = stack.harbour();
    String session = harbour.publishSession(harbour.admin(), "Falls, face to face", 9);
    comesAs(harbour, stack.memberOf(harbour, "Ada", "Lindqvist"), session, 0);
    comesAs(harbour, stack.memberOf(harbour, "Bea", "Moreau"), session, 4);

    HttpResponse<byte[]> answer = sheet(harbour, harbour.admin(), session, "?lines=3");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    Page browser = room.screen().page();
    try (PDDocument paper = Loader.loadPDF(answer.body())) {
      String text = new PDFTextStripper().getText(paper);
      assertThat(text)
          .contains("Falls, face to face", "Signature")
          .doesNotContain("E-mail")
          .contains(harbour.page("/sessions/" + session).toString());
      assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en");
      BufferedImage picture = new PDFRenderer(paper).renderImageWithDPI(0, DOTS_PER_INCH);
      for (Word word : WORDS) {
        assertThat(text).contains(word.text());
        Ink drawn = drawnBy(browser, word);
        assertThat(drawn.distance(cutOut(paper, picture, word))).as(word.font()).isLessThan(SAME);
        // What the comparison says of letters that only stand beside each other.
        assertThat(drawn.distance(unshaped(word))).as(word.font()).isGreaterThan(SAME);
        for (Word other : WORDS) {
          if (!other.equals(word)) {
            assertThat(drawn.distance(cutOut(paper, picture, other))).isGreaterThan(SAME);
          }
        }
      }
    }
  }

  @Test
  void whoSeesTheListPrintsItAndNobodyElse(RunningStack stack) throws Exception {
    Network harbour = stack.harbour();
    Person member = stack.memberOf(harbour, "Ada", "Lindqvist");
    String session = harbour.publishSession(harbour.admin(), "Sleep, face to face", 9);
    Visitor organiser = new Visitor();
    Answer page = organiser.signIn(harbour.page("/sessions/" + session), harbour.admin()).orFail();

    Answer form =
        organiser.open(harbour.page(page.page().select("#sign-in-sheet").attr("href"))).orFail();
    String paper = form.page().select("#sheet-form").attr("action");
    Answer file = organiser.get(harbour.page(paper + "?lines=many&email=maybe")).orFail();

    assertThat(file.body()).startsWith("%PDF-");
    assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("sign-in-sheet.pdf");
    String nobodys = paper.replace(session, UUID.randomUUID().toString());
    for (String nowhere : List.of(nobodys, paper + "/more", "/papers", "/papers/sessions")) {
      assertThat(organiser.get(harbour.page(nowhere)).status()).as(nowhere).isEqualTo(404);
    }
    Visitor other = new Visitor();
    Answer seen = other.signIn(harbour.page("/sessions/" + session), member).orFail();
    assertThat(seen.page().select("#sign-in-sheet")).isEmpty();
    for (String kept : List.of(paper, "/sessions/" + session + "/sign-in-sheet")) {
      assertThat(other.get(harbour.page(kept)).status()).as(kept).isEqualTo(404);
    }
    assertThat(sheet(harbour, member, session, "").statusCode()).isEqualTo(404);
    HttpResponse<byte[]> withColumn = sheet(harbour, harbour.admin(), session, "?email=true");
    try (PDDocument printed = Loader.loadPDF(withColumn.body())) {
      assertThat(new PDFTextStripper().getText(printed)).contains("E-mail");
    }
    HttpResponse<byte[]> wrong = sheet(harbour, harbour.admin(), session, "?lines=many");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(new String(wrong.body(), UTF_8)).contains("\"lines\"");
  }

  /** Half of the words are the name that this person wants printed. */
  private static void comesAs(Network network, Person person, String session, int from) {
    List<String> words = WORDS.subList(from, from + 4).stream().map(Word::text).toList();
    int version = network.as(person).get("/me/about").orFail().json().path("version").asInt();
    network
        .as(person)
        .put("/me/about", Map.of("printedName", String.join(" ", words), "version", version))
        .orFail();
    network.as(person).post("/sessions/" + session + "/registrations", Map.of()).orFail();
  }

  private static HttpResponse<byte[]> sheet(
      Network network, Person person, String session, String query)
      throws IOException, InterruptedException {
    URI site = network.site();
    URI address =
        URI.create(
            "http://127.0.0.1:%d/api/v1/sessions/%s/sign-in-sheet%s"
                .formatted(site.getPort(), session, query));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Host", site.getRawAuthority())
                .header("Authorization", "Bearer " + network.realms().token(network.slug(), person))
                .header("Accept-Language", "en")
                .GET()
                .build(),
            BodyHandlers.ofByteArray());
  }

  /** The one word of its script on the first page. */
  private static Ink cutOut(PDDocument paper, BufferedImage picture, Word word) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (UnicodeScript.of(letter.getUnicode().codePointAt(0)) == word.script()) {
              letters.add(letter);
            }
          }
        };
    reader.setEndPage(1);
    reader.getText(paper);
    double left = letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
    double right =
        letters.stream()
            .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
            .max()
            .orElseThrow();
    double line = letters.get(0).getYDirAdj();
    int x = (int) ((left - 1) * DOTS_PER_POINT);
    int y = (int) ((line - 1.3 * LETTERS) * DOTS_PER_POINT);
    return Ink.of(
        picture.getSubimage(
            x,
            y,
            (int) ((right + 1) * DOTS_PER_POINT) - x,
            (int) ((line + 0.8 * LETTERS) * DOTS_PER_POINT) - y));
  }

  /** In the font file that the application ships. */
  private static Ink drawnBy(Page browser, Word word) throws IOException {
    browser.setContent(
        String.format(
            Locale.ROOT,
            """
            <!DOCTYPE html><meta charset="utf-8"><style>
            @font-face { font-family: tried; src: url(data:font/ttf;base64,%s) }
            body { margin: 60px; background: #fff; color: #000; font: %.3fpx/2 tried }
            </style><span>%s</span>
            """,
            Base64.getEncoder().encodeToString(file(word.font())),
            LETTERS * DOTS_PER_POINT,
            word.text()));
    browser.evaluate("() => document.fonts.ready.then(() => document.fonts.size)");
    return Ink.of(ImageIO.read(new ByteArrayInputStream(browser.screenshot())));
  }

  private static Ink unshaped(Word word) throws IOException, FontFormatException {
    Font font =
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file(word.font())))
            .deriveFont((float) (LETTERS * DOTS_PER_POINT));
    BufferedImage picture = new BufferedImage(800, 300, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    var exact = new FontRenderContext(null, true, true);
    pen.drawGlyphVector(font.createGlyphVector(exact, word.text()), 60, 150);
    pen.dispose();
    return Ink.of(picture);
  }

  private static byte[] file(String font) throws IOException {
    String name = "WEB-INF/classes/org/colloquy/web/papers/fonts/" + font + ".ttf";
    try (ZipFile war = new ZipFile(System.getProperty("colloquy.war"))) {
      return war.getInputStream(war.getEntry(name)).readAllBytes();
    }
  }
}
