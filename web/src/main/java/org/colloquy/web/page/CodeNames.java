package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.codes.CodeList;
import org.colloquy.tenants.words.Languages;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.tenants.words.Words;

/**
 * What the codes of a network's lists are called in the reader's language. Where the network chose
 * words of its own, they count in every language; where it left the usual English ones, readers get
 * the usual ones of their language.
 */
@Named("codeNames")
@RequestScoped
public class CodeNames {

  private static final String TEXTS = "codesText";

  /** The keys of the usual texts, by what they say in English. */
  private static final Map<String, String> USUAL = usual();

  @Inject private Texts texts;

  /**
   * The words for a kind of session.
   *
   * @param label what lies in the network; null for none
   */
  public String kind(String label) {
    return say(CodeList.SESSION_KIND, label);
  }

  /** The words for a cadre, likewise. */
  public String cadre(String label) {
    return say(CodeList.CADRE, label);
  }

  /** The words for a code of any list, likewise. */
  public String say(CodeList list, String label) {
    var key = USUAL.get(list.key() + "." + label);
    return key == null ? label : texts.say(TEXTS, key);
  }

  private static Map<String, String> usual() {
    var english =
        Words.of(
            Texts.FOLDER + "codes",
            Languages.DEFAULT,
            Vocabulary.USUAL,
            CodeNames.class.getClassLoader());
    return english.keys().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                key -> key.substring(0, key.indexOf('.') + 1) + english.say(key), key -> key));
  }
}
