package org.colloquy.answers;

import java.util.Map;
import java.util.UUID;

/**
 * What one person answered to a confidential form.
 *
 * @param answers by the keys of the questions; what was left out is not in it
 */
public record Named(UUID person, Map<String, String> answers) {

  public Named {
    answers = Map.copyOf(answers);
  }
}
