package org.colloquy.tenants.mail;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The look of a mail, made of its text: paragraphs, lines, and links. A line that is an address of
 * ours is a link, and one that ends in such an address after a colon is a link by those words. What
 * leads elsewhere stays as it was written: nobody who puts words into a mail of ours can hide where
 * they lead.
 */
final class HtmlPart {

  private static final Pattern PARAGRAPH = Pattern.compile("\\n{2,}");
  private static final Pattern LINE = Pattern.compile("\\n");
  private static final Pattern LABELLED =
      Pattern.compile("(.+?)[\\s\\u00A0\\u202F]*:[\\s\\u00A0]+(https?://\\S+)");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** Readable on light and on dark, by what the reader's program says it shows. */
  private static final String LOOK =
      """
      :root { color-scheme: light dark; supported-color-schemes: light dark }
      body { margin: 0; background: #ffffff; color: #1f2328 }
      a { color: #0b57a4 }
      @media (prefers-color-scheme: dark) {
        body { background: #14181d; color: #e6e8eb }
        a { color: #8ab8f5 }
      }
      """;

  private final Predicate<URI> ours;

  /**
   * @param ours whether an address is of this installation
   */
  HtmlPart(Predicate<URI> ours) {
    this.ours = ours;
  }

  String of(Mail mail) {
    var language = mail.head().language();
    return """
        <!DOCTYPE html>
        <html%s>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <div style="max-width: 36em; margin: 0 auto; padding: 16px; font: 16px/1.5 system-ui, sans-serif">
        %s
        </div>
        </body>
        </html>
        """
        .formatted(
            language == null ? "" : " lang=\"" + language.toLanguageTag() + "\"",
            escaped(mail.subject()),
            LOOK,
            paragraphs(mail.text()));
  }

  private String paragraphs(String text) {
    return Arrays.stream(PARAGRAPH.split(text.replace("\r\n", "\n").strip()))
        .map(paragraph -> "<p dir=\"auto\">" + lines(paragraph) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  private String lines(String paragraph) {
    return Arrays.stream(LINE.split(paragraph))
        .map(this::line)
        .collect(Collectors.joining("<br>\n"));
  }

  private String line(String line) {
    var whole = line.strip();
    if (isOurs(whole)) {
      return link(whole, whole);
    }
    var labelled = LABELLED.matcher(whole);
    return labelled.matches() && isOurs(labelled.group(2))
        ? link(labelled.group(2), labelled.group(1))
        : escaped(line);
  }

  private boolean isOurs(String text) {
    try {
      return ADDRESS.matcher(text).matches() && ours.test(URI.create(text));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String link(String address, String words) {
    return "<a href=\"" + escaped(address) + "\">" + escaped(words) + "</a>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Whether an address is of the site at the base address or of a network's below it. */
  static Predicate<URI> below(URI base) {
    var host = base.getHost().toLowerCase(Locale.ROOT);
    return address ->
        address.getHost() != null
            && address.getRawUserInfo() == null
            && address.getPort() == base.getPort()
            && address.getScheme().equalsIgnoreCase(base.getScheme())
            && ("." + address.getHost().toLowerCase(Locale.ROOT)).endsWith("." + host);
  }
}
