package org.colloquy.tenants.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.colloquy.tenants.EmailAddress;
import org.junit.jupiter.api.Test;

class HtmlPartTest {

  private final HtmlPart html =
      new HtmlPart(HtmlPart.below(URI.create("https://colloquy.example")));

  @Test
  void paragraphsAndLinesStandAsTheyWereWritten() {
    assertThat(of("Hello Ada,\n\nWhen: Tuesday\nWhere: <b>here</b> & there"))
        .contains(
            "<p dir=\"auto\">Hello Ada,</p>",
            "<p dir=\"auto\">When: Tuesday<br>\nWhere: &lt;b&gt;here&lt;/b&gt; &amp; there</p>");
  }

  @Test
  void addressOfOursIsALinkByItselfOrByTheWordsBeforeIt() {
    assertThat(
            of(
                "https://eden.colloquy.example/sessions/7\n\n"
                    + "Je ne peux pas venir\u00A0: https://eden.colloquy.example/links?key=a&b"))
        .contains(
            "<a href=\"https://eden.colloquy.example/sessions/7\">"
                + "https://eden.colloquy.example/sessions/7</a>",
            "<a href=\"https://eden.colloquy.example/links?key=a&amp;b\">Je ne peux pas venir</a>");
  }

  @Test
  void nobodyHidesBehindWordsWhereALinkLeadsElsewhere() {
    for (var elsewhere :
        new String[] {
          "https://evil.example/x",
          "https://colloquy.example.evil.example/",
          "https://evilcolloquy.example/",
          "https://ada:pw@colloquy.example/",
          "http://eden.colloquy.example/",
          "https://eden.colloquy.example:8443/",
          "https://[bad"
        }) {
      assertThat(of("The organiser writes: " + elsewhere + "\n\n" + elsewhere))
          .as(elsewhere)
          .doesNotContain("<a ")
          .contains("The organiser writes: " + elsewhere);
    }
  }

  @Test
  void readsOnLightAndDarkAndSaysItsLanguage() {
    assertThat(of("text"))
        .contains(
            "<html lang=\"fr\">",
            "<meta name=\"color-scheme\" content=\"light dark\">",
            "prefers-color-scheme: dark",
            "<title>A &quot;subject&quot;</title>");
  }

  private String of(String text) {
    return html.of(
        new Mail(new EmailAddress("ada@example.org"), MailKind.SESSION, "A \"subject\"", text)
            .in(Locale.FRENCH));
  }
}
