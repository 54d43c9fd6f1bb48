package org.colloquy.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What a person wrote, as part of a page: emphasis, lists, quotes, headings and links of Markdown,
 * and nothing else. Text without any of that reads as it was typed, line by line.
 *
 * <p>It is safe twice over: HTML in it is text to the one library, and the other one lets through
 * only what is listed here, whatever the first made of it. Pictures are shown by their words: one
 * from elsewhere would tell elsewhere who reads.
 */
@Named("markdown")
@ApplicationScoped
public class Markdown {

  /** Headings in a text stand below those of the page around it. */
  private static final int BELOW = 2;

  private static final int LOWEST = 6;

  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(Heading.class, ListBlock.class, BlockQuote.class);

  private static final Parser PARSER = Parser.builder().enabledBlockTypes(BLOCKS).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  private static final TextContentRenderer WORDS =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.STRIP).build();

  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements("p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote")
          .allowElements("em", "strong", "code", "br", "a")
          .allowUrlProtocols("https", "http", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .requireRelsOnLinks("nofollow", "noopener")
          .toFactory();

  /** Safe to stand in a page as it is; empty for nothing. */
  public String html(String typed) {
    if (typed == null || typed.isBlank()) {
      return "";
    }
    var document = PARSER.parse(typed);
    document.accept(new Fitting());
    return ALLOWED.sanitize(RENDERER.render(document));
  }

  /** The words alone, in one line: for lists and cards. */
  public String words(String typed) {
    return typed == null ? "" : WORDS.render(PARSER.parse(typed)).strip();
  }

  /** Makes of what Markdown says what fits into a page. */
  private static final class Fitting extends AbstractVisitor {

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(LOWEST, heading.getLevel() + BELOW));
      visitChildren(heading);
    }

    /** Its words take its place. */
    @Override
    public void visit(Image image) {
      visitChildren(image);
      Node next;
      for (var child = image.getFirstChild(); child != null; child = next) {
        next = child.getNext();
        image.insertBefore(child);
      }
      image.unlink();
    }

    /** A line that was typed is a line. */
    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      if (paragraph.getParent() instanceof Document) {
        var line = paragraph;
        Node next;
        for (var child = paragraph.getFirstChild(); child != null; child = next) {
          next = child.getNext();
          if (child instanceof SoftLineBreak) {
            child.unlink();
            var after = new Paragraph();
            line.insertAfter(after);
            line = after;
          } else if (!line.equals(paragraph)) {
            line.appendChild(child);
          }
        }
      }
    }
  }
}
