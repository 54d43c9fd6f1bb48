package org.colloquy.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.tenants.words.Concept;
import org.colloquy.tenants.words.Languages;
import org.colloquy.tenants.words.Term;
import org.colloquy.tenants.words.Term.Gender;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.tenants.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in every language that is spoken, with the same values and marks. */
class LanguagesTest {

  private static final List<Path> SOURCES =
      List.of(Path.of("../tenants/src/main"), Path.of("../ejb/src/main"), Path.of("src/main"));
  private static final Pattern CODE = Pattern.compile("new Conflict\\(\\s*\"([^\"]+)\"");
  private static final Pattern RULE =
      Pattern.compile(
          "Invalid\\s*\\.field\\(\\s*[^,]+,\\s*\"([^\"]+)\"|(?:message|default) *=? *\"\\{([\\w.-]+)}\"");

  private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)[,}]");

  static Stream<Path> bundles() {
    return files(".properties")
        .filter(file -> !file.getFileName().toString().matches(".*_[a-z]{2}\\.properties"))
        .filter(file -> !file.toString().contains("META-INF"))
        .filter(file -> !file.endsWith("terms.properties"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyLanguageHasTheSameTexts(Path english) {
    var texts = texts(english);
    for (var language : others()) {
      var translated = texts(in(english, language));
      assertThat(translated.stringPropertyNames())
          .as("%s in %s", english.getFileName(), language)
          .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames());
      for (var key : texts.stringPropertyNames()) {
        assertThat(values(translated.getProperty(key), language))
            .as("values of %s in %s of %s", key, language, english.getFileName())
            .isEqualTo(values(texts.getProperty(key), Locale.ENGLISH));
      }
    }
  }

  /** With words of the other gender, so that a mark that cannot be read shows. */
  @ParameterizedTest
  @MethodSource("bundles")
  void marksAreReadInEveryLanguage(Path english) {
    var term = new Term("xenon", "xenons", Gender.MASCULINE);
    for (var language : Languages.spoken()) {
      var terms = new EnumMap<Concept, Term>(Concept.class);
      for (var concept : Concept.values()) {
        terms.put(concept, term);
      }
      var words =
          Words.of(
              nameOf(english),
              language,
              new Vocabulary(Map.of(language, terms)),
              LanguagesTest.class.getClassLoader());
      for (var key : texts(english).stringPropertyNames()) {
        assertThat(words.text(key))
            .as("%s in %s of %s", key, language, english.getFileName())
            .doesNotContain("[[", "]]", "~");
      }
    }
  }

  @Test
  void everyConflictHasItsSentence() {
    var said = texts(Path.of("../ejb/src/main/resources/org/colloquy/shared/conflicts.properties"));
    assertThat(found(CODE)).isSubsetOf(said.stringPropertyNames()).isNotEmpty();
  }

  @Test
  void everyRuleHasItsSentence() {
    var said = texts(Path.of("../ejb/src/main/resources/ValidationMessages.properties"));
    assertThat(found(RULE)).isSubsetOf(said.stringPropertyNames()).isNotEmpty();
  }

  private static Set<String> found(Pattern pattern) {
    var found = new TreeSet<String>();
    files(".java")
        .forEach(
            file ->
                pattern
                    .matcher(text(file))
                    .results()
                    .forEach(m -> found.add(m.group(1) == null ? m.group(2) : m.group(1))));
    return found;
  }

  private static Set<String> values(String text, Locale language) {
    if (text.indexOf('{') < 0) {
      return Set.of();
    }
    // Throws for a pattern that does not read; it names the outermost values alone.
    var names = new TreeSet<>(new MessageFormat(text, language).getArgumentNames());
    NUMBERED.matcher(text).results().forEach(value -> names.add(value.group(1)));
    return names;
  }

  private static List<Locale> others() {
    return Languages.spoken().stream().filter(l -> !l.equals(Languages.DEFAULT)).toList();
  }

  private static Path in(Path english, Locale language) {
    var name = english.getFileName().toString();
    return english.resolveSibling(name.replace(".properties", "_" + language + ".properties"));
  }

  private static String nameOf(Path bundle) {
    return bundle
        .toString()
        .replaceFirst(".*src/main/resources/", "")
        .replace(".properties", "")
        .replace('/', '.');
  }

  private static Stream<Path> files(String ending) {
    return SOURCES.stream()
        .flatMap(
            root -> {
              try (var paths = Files.walk(root)) {
                return paths.filter(path -> path.toString().endsWith(ending)).toList().stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static Properties texts(Path file) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
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
