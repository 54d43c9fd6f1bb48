package org.colloquy.messages.boundary;

import java.util.Objects;

/**
 * Where a reader answers a mail about a session without signing in.
 *
 * @param cannotCome gives the place back
 * @param comes says that they come, or come after all
 */
public record AnswerLinks(String cannotCome, String comes) {

  public AnswerLinks {
    Objects.requireNonNull(cannotCome, "A reader may say no");
    Objects.requireNonNull(comes, "A reader may say yes");
  }
}
