package org.colloquy.running;

import java.net.URI;
import java.util.Optional;

/** The mail that was kept instead of sent, as the operator of a laptop reads it in the console. */
public final class Mailbag {

  private final URI platform;
  private final Person operator;
  private Visitor reader;

  Mailbag(URI platform, Person operator) {
    this.platform = platform;
    this.operator = operator;
  }

  /** The newest letter to this address whose subject holds these words, once it is there. */
  public String letterTo(String email, String words) {
    return Until.becomes(
            "a letter to " + email + " about " + words,
            () -> find(email, words),
            Optional::isPresent)
        .orElseThrow();
  }

  private Optional<String> find(String email, String words) {
    return list().page().select("main tbody tr").stream()
        .filter(row -> row.text().contains(email) && row.text().contains(words))
        .map(row -> URI.create(row.select("a").first().absUrl("href")))
        .map(letter -> reader.open(letter).orFail().page().select("main").first().wholeText())
        .findFirst();
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
