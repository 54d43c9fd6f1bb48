package org.colloquy.running;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail that was kept instead of sent, as the operator of a laptop reads it in the console. */
public final class Mailbag {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s\u00A0]+");

  private final URI platform;
  private final Person operator;
  private Visitor reader;

  Mailbag(URI platform, Person operator) {
    this.platform = platform;
    this.operator = operator;
  }

  /** The newest letter to this address whose subject holds these words, once it is there. */
  public String letterTo(String email, String words) {
    return lettersTo(email, words, 1).get(0);
  }

  /** All such letters, the newest first, once there are so many. */
  public List<String> lettersTo(String email, String words, int number) {
    return Until.becomes(
        number + " letters to " + email + " about " + words,
        () -> find(email, words),
        letters -> letters.size() >= number);
  }

  /** The address of the web in that letter. */
  public String linkIn(String email, String words) {
    return linkIn(letterTo(email, words));
  }

  public static String linkIn(String letter) {
    Matcher link = LINK.matcher(letter);
    if (!link.find()) {
      throw new AssertionError("No link: " + letter);
    }
    return link.group();
  }

  private List<String> find(String email, String words) {
    return list().page().select("main tbody tr").stream()
        .filter(row -> row.text().contains(email) && row.text().contains(words))
        .map(row -> URI.create(row.select("a").first().absUrl("href")))
        .map(letter -> reader.open(letter).orFail().page().select("main").first().wholeText())
        .toList();
  }

  private Answer list() {
    URI list = platform.resolve("/operator/mail");
    if (reader == null) {
      reader = new Visitor();
      return reader.signIn(list, operator).orFail();
    }
    return reader.open(list).orFail();
  }
}
