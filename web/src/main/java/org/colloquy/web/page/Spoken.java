package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.tenants.words.Words;

/** Says in the reader's language what a boundary refuses. */
@RequestScoped
public class Spoken {

  private static final String RULES = "ValidationMessages";
  private static final String CONFLICTS = "org.colloquy.shared.conflicts";

  /** For a rule of the platform's own, which has no sentence here. */
  private static final String ANY_RULE = "value.wrong";

  @Inject private Reader reader;

  /** What is wrong with the field, and what to do. */
  public String say(Fault fault) {
    var words = open(RULES);
    return words.has(fault.key()) ? words.say(fault.key(), fault.values()) : words.say(ANY_RULE);
  }

  /** Why it cannot be done as things are. */
  public String say(Conflict conflict) {
    return open(CONFLICTS).say(conflict.code());
  }

  public Locale language() {
    return reader.language();
  }

  private Words open(String bundle) {
    return Words.of(
        bundle, reader.language(), reader.vocabulary(), Conflict.class.getClassLoader());
  }
}
