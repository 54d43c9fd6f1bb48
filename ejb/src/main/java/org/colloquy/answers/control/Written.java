package org.colloquy.answers.control;

import java.util.List;
import org.colloquy.answers.Results.Result;

/** Results as they lie in the network's tables. */
public record Written(List<Result> questions) {

  public Written {
    questions = List.copyOf(questions);
  }
}
