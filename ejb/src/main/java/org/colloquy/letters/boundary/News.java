package org.colloquy.letters.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.colloquy.letters.NewsSource;
import org.colloquy.letters.control.NewsRounds;

/**
 * Tells members what is new: if and only if the caller's transaction commits, each at the time that
 * they chose, and once however often it is asked for. Whom, and in which words, the {@link
 * NewsSource} of this code says.
 */
@Dependent
public class News {

  @Inject private NewsRounds rounds;

  public void tell(String source, UUID thing) {
    rounds.tell(source, thing);
  }
}
