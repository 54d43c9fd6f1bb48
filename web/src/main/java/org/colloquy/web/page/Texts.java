package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.tenants.words.Words;

/**
 * The texts of the pages, in the reader's language and with the network's own words. A page reads
 * {@code #{sessionsText['list.title']}}: {@code sessionsText} is the bundle {@code sessions}, and
 * {@code common} is the one that all pages share. A text with parameters goes through {@code
 * h:outputFormat}, or is said here.
 */
@RequestScoped
public class Texts {

  private static final Pattern NAME = Pattern.compile("(common)|(\\w+)Text");
  static final String FOLDER = "org.colloquy.web.i18n.";

  @Inject private Reader reader;

  private final Map<String, Words> opened = new HashMap<>();

  /** Whether pages would mean a bundle by this name. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The bundle that pages call so. */
  public Words of(String name) {
    return opened.computeIfAbsent(name, this::open);
  }

  public String say(String name, String key, Object... values) {
    return of(name).say(key, values);
  }

  private Words open(String name) {
    var parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not the name of a bundle: " + name);
    }
    return Words.of(
        FOLDER + (parts.group(1) == null ? parts.group(2) : parts.group(1)),
        reader.language(),
        reader.vocabulary(),
        Texts.class.getClassLoader());
  }

  /** The bundle as expressions read it; an unknown key fails, as a page has it wrong. */
  Map<String, String> asMap(String name) {
    var words = of(name);
    return new AbstractMap<>() {
      @Override
      public String get(Object key) {
        return words.text(String.valueOf(key));
      }

      @Override
      public boolean containsKey(Object key) {
        return words.has(String.valueOf(key));
      }

      @Override
      public Set<Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("A bundle is asked for one text at a time");
      }
    };
  }
}
