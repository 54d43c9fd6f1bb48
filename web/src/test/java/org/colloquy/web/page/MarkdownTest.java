package org.colloquy.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static final Set<String> ALLOWED =
      Set.of(
          "p",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "em",
          "strong",
          "code",
          "br",
          "a");

  /** What has got past others of this kind, and what a person might try. */
  private static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "<ScRiPt src=//evil.example></sCrIpT>",
          "<img src=x onerror=alert(1)>",
          "<svg/onload=alert(1)>",
          "<svg><style><img src=x onerror=alert(1)></style></svg>",
          "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
          "<iframe src=\"javascript:alert(1)\"></iframe>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<body onload=alert(1)>",
          "<details open ontoggle=alert(1)>",
          "<base href=\"https://evil.example/\">",
          "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
          "<form action=https://evil.example><input name=p><button>go",
          "<style>@import 'https://evil.example';</style>",
          "<link rel=stylesheet href=https://evil.example>",
          "<p style=\"background:url(https://evil.example)\">x</p>",
          "<a id=content name=content class=btn>x</a>",
          "<!--><img src=x onerror=alert(1)>-->",
          "<![CDATA[<img src=x onerror=alert(1)>]]>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "[x](javascript:alert(1))",
          "[x](JaVaScRiPt:alert(1))",
          "[x](java\tscript:alert(1))",
          "[x](&#106;avascript:alert(1))",
          "[x](javascript&colon;alert(1))",
          "[x](\u0001javascript:alert(1))",
          "[x](vbscript:msgbox(1))",
          "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
          "[x](file:///etc/passwd)",
          "[x](https://ok.example \"onmouseover=alert(1)\")",
          "[x](https://ok.example\"onmouseover=alert(1))",
          "<javascript:alert(1)>",
          "<data:text/html,x>",
          "![x](https://evil.example/pixel.png)",
          "![x](javascript:alert(1))",
          "![<img src=x onerror=alert(1)>](x)",
          "[![x](https://evil.example/p.png)](https://evil.example)",
          "[x]: javascript:alert(1)\n\n[x]",
          "`<img src=x onerror=alert(1)>`",
          "```html\n<script>alert(1)</script>\n```",
          "    <script>alert(1)</script>",
          "# <img src=x onerror=alert(1)>",
          "> <script>alert(1)</script>",
          "- <script>alert(1)</script>",
          "**<b onclick=alert(1)>x</b>**",
          "\\<script>alert(1)\\</script>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "{{constructor.constructor('alert(1)')()}}",
          "#{request.session}");

  private final Markdown markdown = new Markdown();

  @Test
  void nothingThatAPersonTypesIsMoreThanText() {
    for (var attack : ATTACKS) {
      for (var typed : List.of(attack, "x " + attack + " y", attack + "\n\n" + attack)) {
        var body = Jsoup.parse(markdown.html(typed)).body();
        for (var element : body.getAllElements()) {
          if (!element.equals(body)) {
            assertThat(ALLOWED).as(typed).contains(element.tagName());
          }
          for (var attribute : element.attributes()) {
            assertThat(attribute.getKey()).as(typed).isIn("href", "rel");
            assertThat(attribute.getValue())
                .as(typed)
                .doesNotContainPattern("(?i)^\\s*[\\p{Cntrl}]*(java|vb)script|^\\s*data:|^file:");
          }
        }
      }
    }
  }

  @Test
  void linksDoNotVouchForWhereTheyLead() {
    assertThat(markdown.html("[us](https://example.org/a?b=1&c=2)"))
        .isEqualTo(
            "<p><a href=\"https://example.org/a?b&#61;1&amp;c&#61;2\" rel=\"nofollow noopener\">us</a></p>\n");
  }

  @Test
  void pictureFromElsewhereIsItsWords() {
    assertThat(Jsoup.parse(markdown.html("See ![the *new* ward](https://x.example/p.png).")).text())
        .isEqualTo("See the new ward.");
  }

  @Test
  void whatIsMeantIsShown() {
    var body =
        Jsoup.parse(
                markdown.html("# Plan\n\nBring **your** *case*.\n\n- one\n- two\n\n> said\n\n1. a"))
            .body();

    assertThat(body.select("h3").text()).isEqualTo("Plan");
    assertThat(body.select("strong").text()).isEqualTo("your");
    assertThat(body.select("em").text()).isEqualTo("case");
    assertThat(body.select("ul > li").eachText()).containsExactly("one", "two");
    assertThat(body.select("blockquote").text()).isEqualTo("said");
    assertThat(body.select("ol > li").text()).isEqualTo("a");
  }

  @Test
  void plainTextReadsAsItWasTyped() {
    var typed =
        "Bring one case.\nWe meet at 10 & end at 11 <sharp>.\n\nAsk ann_marie_l@x.org: 3 * 4 * 5?\n"
            + "    And no code.\n~ snake_case_name ~\nনমস্কার";

    assertThat(Jsoup.parse(markdown.html(typed)).select("body > p").eachText())
        .containsExactlyElementsOf(
            typed.lines().filter(line -> !line.isBlank()).map(String::strip).toList());
  }

  @Test
  void listsShowTheWordsAlone() {
    assertThat(markdown.words("# Plan\n\nBring **your** [case](https://x.example)\nto us"))
        .contains("Plan", "Bring your", "case")
        .doesNotContain("**", "#", "\n");
    assertThat(markdown.words(null)).isEmpty();
  }
}
