package org.colloquy.isolation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.running.Answer;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;

/** What a network says and nobody outside may read, but for what it shows to everybody. */
final class Secrets {

  private final Content content;
  private final Set<String> ids;
  private final Set<String> shown = new TreeSet<>();

  private Secrets(Content content, Set<String> ids) {
    this.content = content;
    this.ids = ids;
  }

  static Secrets of(RunningStack stack, Content content) {
    Set<String> ids;
    try (Footprint rows = new Footprint(stack, content)) {
      ids = rows.ids();
    }
    Secrets secrets = new Secrets(content, ids);
    String front =
        new Visitor().open(content.network().page("/")).orFail().body()
            + new Visitor()
                .open(content.network().page("/verify/" + content.id("code")))
                .orFail()
                .body();
    Stream.concat(content.words().keySet().stream(), secrets.ids.stream())
        .filter(front.toLowerCase(Locale.ROOT)::contains)
        .forEach(secrets.shown::add);
    return secrets;
  }

  Set<String> words() {
    return content.words().keySet();
  }

  /** What it shows to everybody on its own site. */
  Set<String> shown() {
    return shown;
  }

  /**
   * What of it is in an answer, in words.
   *
   * @param sent what the request said, which may come back
   * @param allowed what may be read there
   */
  Optional<String> in(Answer answer, String sent, Set<String> allowed) {
    return in(answer.headers().map() + "\n" + answer.body(), sent, allowed);
  }

  /** The same of any text. */
  Optional<String> in(String text, String sent, Set<String> allowed) {
    String read = text.toLowerCase(Locale.ROOT);
    String said = sent.toLowerCase(Locale.ROOT);
    String found =
        Stream.concat(
                content.words().entrySet().stream()
                    .filter(word -> read.contains(word.getKey()))
                    .filter(word -> !said.contains(word.getKey()))
                    .filter(word -> !allowed.contains(word.getKey()))
                    .map(Map.Entry::getValue),
                ids.stream()
                    .filter(id -> read.contains(id) && !said.contains(id))
                    .filter(id -> !allowed.contains(id))
                    .map(id -> "the id " + id))
            .limit(5)
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }
}
