package org.colloquy.messages.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.colloquy.tenants.Line;

/** The words of the mails about sessions in one language; English where there is no other. */
public final class Wording {
  private static final String BUNDLE = "org.colloquy.messages.sessions";
  private static final int LONGEST_SUBJECT = 150;

  private final Locale language;
  private final ResourceBundle bundle;

  private Wording(Locale language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  public static Wording in(Locale language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            Wording.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Locale spoken = bundle.getLocale().equals(Locale.ROOT) ? english(language) : language;
    return new Wording(spoken, bundle);
  }

  /** The language that is really spoken, which dates follow too. */
  public Locale language() {
    return language;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  public String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language).format(values);
  }

  /** The same on one line that fits a subject. */
  public String line(String key, Object... values) {
    return Line.shortened(Line.of(say(key, values)), LONGEST_SUBJECT);
  }

  private static Locale english(Locale language) {
    return language.getLanguage().equals("en") ? language : Locale.UK;
  }
}
