package org.colloquy.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.search.Found;
import org.colloquy.search.Hit;
import org.colloquy.search.Kind;
import org.colloquy.search.boundary.Search;
import org.colloquy.shared.PageRequest;
import org.colloquy.web.page.Markdown;
import org.colloquy.web.page.Numbers;

/** {@code /search?q=sepsis}: the first of each kind; with {@code kind=session} all of one. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

  /** Of each kind, where all are shown. */
  private static final int FIRST = 5;

  private static final int MOST_LETTERS = 200;

  private static final Map<Kind, String> PLACES =
      Map.of(
          Kind.SESSION, "/sessions/",
          Kind.COMMUNITY, "/communities/",
          Kind.PERSON, "/people/");

  @Inject private Search search;
  @Inject private Markdown markdown;

  private String typed;
  private String kind;
  private String page;
  private List<Found> found;

  public List<Found> getFound() {
    if (found == null) {
      var only = only();
      found =
          search.find(typed, only, only == null ? new PageRequest(0, FIRST) : Numbers.page(page));
    }
    return found;
  }

  /** The only kind that is shown; null for all, and for what is no kind. */
  private Kind only() {
    return Arrays.stream(Kind.values())
        .filter(each -> name(each).equals(kind))
        .findFirst()
        .orElse(null);
  }

  public boolean isOfOneKind() {
    return only() != null;
  }

  /** Whether there is more of a kind than is shown among all kinds. */
  public boolean more(Found kindFound) {
    return !isOfOneKind() && kindFound.total() > kindFound.items().size();
  }

  /** Where all of a kind is shown. */
  public String allOf(Kind each) {
    return here() + "&kind=" + name(each);
  }

  /** The same up to the number of the page. */
  public String pagesOf(Kind each) {
    return allOf(each) + "&";
  }

  /** Where all kinds are shown. */
  public String here() {
    return "/search?q=" + URLEncoder.encode(typed == null ? "" : typed, StandardCharsets.UTF_8);
  }

  public String place(Found kindFound, Hit hit) {
    return PLACES.get(kindFound.kind()) + hit.id();
  }

  /** The beginning of what is said of it, in one line. */
  public String about(Hit hit) {
    var words = markdown.words(hit.text());
    return words.codePointCount(0, words.length()) <= MOST_LETTERS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_LETTERS)).stripTrailing() + "…";
  }

  private static String name(Kind each) {
    return each.name().toLowerCase(Locale.ROOT);
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
