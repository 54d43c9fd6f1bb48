package org.colloquy.web.papers;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts in the place of each word that has to be shaped an object that {@link ShapedWords} draws, as
 * wide and as high as it will be. Words from right to left that stand beside each other are one
 * object, for they change places.
 */
final class Shaping {

  /** What fits any column; longer ones go on in the next line. */
  private static final float WIDEST = 14;

  private static final Pattern PIECES = Pattern.compile("\\s+|\\S+");

  private Shaping() {}

  static void shape(Element root) {
    var texts = new ArrayList<TextNode>();
    root.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          }
        });
    texts.forEach(Shaping::replace);
  }

  private static void replace(TextNode node) {
    var text = Normalizer.normalize(node.getWholeText(), Normalizer.Form.NFC);
    if (!Shaped.isNeededFor(text)) {
      node.text(text);
      return;
    }
    String before = null;
    for (var part : parts(text)) {
      if (Shaped.isNeededFor(part)) {
        lines(part).forEach(node::before);
      } else {
        node.before(before != null && part.equals(" ") ? space(before) : new TextNode(part));
      }
      before = Shaped.isNeededFor(part) ? part : null;
    }
    node.remove();
  }

  /** Spaces, words that need nothing, and words that have to be shaped. */
  private static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var pieces = PIECES.matcher(text);
    while (pieces.find()) {
      var piece = pieces.group();
      var last = parts.size() - 1;
      if (last > 0
          && parts.get(last).isBlank()
          && Shaped.isRightToLeft(piece)
          && Shaped.isRightToLeft(parts.get(last - 1))) {
        parts.remove(last);
        parts.set(last - 1, parts.get(last - 1) + " " + piece);
      } else {
        parts.add(piece);
      }
    }
    return parts;
  }

  /** One object, or as many as are as wide as a column, each on a line of its own. */
  private static List<Node> lines(String words) {
    var nodes = new ArrayList<Node>();
    for (var line : broken(words)) {
      if (!nodes.isEmpty()) {
        nodes.add(new Element("br"));
      }
      nodes.add(object(line));
    }
    return nodes;
  }

  /** After this word, as wide as its font has it. */
  private static Node space(String word) {
    return new Element("span")
        .attr(
            "style",
            String.format(Locale.ROOT, "letter-spacing:%.4fem", Shaped.of(word).widerSpace()))
        .appendText(" ");
  }

  private static Element object(String text) {
    var shaped = Shaped.of(text);
    return new Element("object")
        .attr("type", ShapedWords.TYPE)
        .attr("alt", ShapedWords.MARK + text)
        .attr(
            "style",
            String.format(
                Locale.ROOT,
                "display:inline-block;width:%.4fem;height:%.4fem;vertical-align:%.4fem",
                shaped.width(),
                shaped.ascent() + shaped.descent(),
                -shaped.descent()));
  }

  /** Where the script allows it, and within a word that is too long, between two letters. */
  private static List<String> broken(String words) {
    if (words.length() < WIDEST || Shaped.of(words).width() <= WIDEST) {
      return List.of(words);
    }
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var piece : pieces(words, BreakIterator.getLineInstance(ULocale.ROOT))) {
      for (var part :
          Shaped.of(piece).width() <= WIDEST
              ? List.of(piece)
              : pieces(piece, BreakIterator.getCharacterInstance(ULocale.ROOT))) {
        if (line.length() > 0 && Shaped.of(line + part).width() > WIDEST) {
          lines.add(line.toString().strip());
          line.setLength(0);
        }
        line.append(part);
      }
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  private static List<String> pieces(String text, BreakIterator at) {
    var pieces = new ArrayList<String>();
    at.setText(text);
    for (int from = at.first(), to = at.next();
        to != BreakIterator.DONE;
        from = to, to = at.next()) {
      pieces.add(text.substring(from, to));
    }
    return pieces;
  }
}
