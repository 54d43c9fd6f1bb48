package org.colloquy.tenants.words;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of one bundle as one reader gets them.
 *
 * <pre>{@code
 * var words = Words.of("org.colloquy.messages.sessions", Locale.FRENCH, vocabulary, loader);
 * words.say("seats.left", 3); // "3 places libres"
 * }</pre>
 *
 * <p>A text that holds a brace is a pattern of ICU's {@code MessageFormat}, in which two
 * apostrophes stand for one; any other text is said as it stands. A language that is not spoken
 * gets English. Every method throws {@link java.util.MissingResourceException} for an unknown key.
 */
public final class Words {

  private final ResourceBundle texts;
  private final Locale language;
  private final Vocabulary vocabulary;

  private Words(ResourceBundle texts, Locale language, Vocabulary vocabulary) {
    this.texts = texts;
    this.language = language;
    this.vocabulary = vocabulary;
  }

  /**
   * The bundle in the reader's language.
   *
   * @param loader sees the bundle
   */
  public static Words of(String bundle, Locale reader, Vocabulary vocabulary, ClassLoader loader) {
    var language = Languages.spokenOrDefault(reader);
    var texts =
        ResourceBundle.getBundle(
            bundle,
            language,
            loader,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Words(texts, language, vocabulary);
  }

  /** The language that is spoken, which dates and numbers follow too. */
  public Locale language() {
    return language;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** All keys of the bundle. */
  public Set<String> keys() {
    return texts.keySet();
  }

  public String say(String key, Object... values) {
    return format(text(key), values);
  }

  /** The same with values by name, or by number as {@code "0"}. */
  public String say(String key, Map<String, Object> values) {
    var text = text(key);
    return text.indexOf('{') < 0 ? text : new MessageFormat(text, language).format(values);
  }

  /** The text with the network's own words, and with its parameters still open. */
  public String text(String key) {
    return Phrases.in(language).say(texts.getString(key), vocabulary);
  }

  private String format(String text, Object... values) {
    return text.indexOf('{') < 0 ? text : new MessageFormat(text, language).format(values);
  }
}
