package org.colloquy.web.i18n;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.web.area.Area;
import org.junit.jupiter.api.Test;

/** Every text that a page shows comes from a bundle, and the bundles hold what pages ask for. */
class BundleTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path CODE = Path.of("src/main/java");
  private static final Path BUNDLES = Path.of("src/main/resources/org/colloquy/web/i18n");
  private static final Map<String, String> FILES =
      Area.ALL.stream()
          .map(Area::bundle)
          .distinct()
          .collect(toMap(file -> file.equals("common") ? file : file + "Text", file -> file));
  private static final Pattern ASKED =
      Pattern.compile("\\b(common|\\w+Text)\\['([^']+)'(\\.concat)?");
  private static final Pattern CODE_BLOCK = Pattern.compile("#\\{[^}]*}", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<!DOCTYPE[^>]*>|<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SPOKEN =
      Pattern.compile("\\s(?:aria-label|alt|placeholder|title)=\"([^\"]+)\"");

  @Test
  void pagesAskForNothingThatIsMissing() {
    var missing = new TreeSet<String>();
    for (var page : files(PAGES, ".xhtml")) {
      ASKED
          .matcher(text(page))
          .results()
          .filter(match -> FILES.containsKey(match.group(1)))
          .filter(match -> !isThere(match.group(1), match.group(2), match.group(3) != null))
          .forEach(match -> missing.add(PAGES.relativize(page) + ": " + match.group(2)));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void bundlesHoldNothingThatNobodyAsksFor() {
    var pages = all(PAGES, ".xhtml");
    var code = all(CODE, ".java");
    var unused = new TreeSet<String>();
    FILES.forEach(
        (name, file) ->
            keys(file).stream()
                .filter(key -> !isAsked(key, pages) && !isAsked(key, code))
                .forEach(key -> unused.add(file + ": " + key)));
    assertThat(unused).isEmpty();
  }

  @Test
  void pagesHoldNoTextOfTheirOwn() {
    var literal = new TreeSet<String>();
    for (var page : files(PAGES, ".xhtml")) {
      var markup = CODE_BLOCK.matcher(text(page)).replaceAll("");
      SPOKEN
          .matcher(markup)
          .results()
          .filter(match -> WORD.matcher(match.group(1)).find())
          .forEach(match -> literal.add(PAGES.relativize(page) + ": " + match.group(1)));
      var shown = TAG.matcher(markup).replaceAll(" ").replaceAll("&\\w+;", " ");
      WORD.matcher(shown)
          .results()
          .forEach(match -> literal.add(PAGES.relativize(page) + ": " + match.group()));
    }
    assertThat(literal).isEmpty();
  }

  private static boolean isThere(String name, String key, boolean onlyItsStart) {
    var keys = keys(FILES.get(name));
    return onlyItsStart ? keys.stream().anyMatch(k -> k.startsWith(key)) : keys.contains(key);
  }

  /** By its whole name, or by a beginning that the rest is put behind. */
  private static boolean isAsked(String key, String text) {
    if (text.contains("'" + key + "'") || text.contains("\"" + key + "\"")) {
      return true;
    }
    for (var dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      var start = key.substring(0, dot + 1);
      if (text.contains("'" + start + "'.concat") || text.contains("\"" + start + "\" +")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> keys(String file) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(BUNDLES.resolve(file + ".properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames();
  }

  private static String all(Path root, String ending) {
    return files(root, ending).stream()
        .map(BundleTest::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("\\s+", " ");
  }

  private static Set<Path> files(Path root, String ending) {
    try (var paths = Files.walk(root)) {
      return paths
          .filter(path -> path.toString().endsWith(ending))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
