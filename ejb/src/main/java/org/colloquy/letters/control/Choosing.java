package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.letters.MailChoice;
import org.colloquy.letters.entity.MailChoices;

/** Changes what somebody has chosen, and what waits for them with it. */
@Dependent
public class Choosing {

  @Inject private Digests digests;

  public void choose(MailChoices choices, MailChoice next) {
    var before = choices.choice();
    choices.choose(next);
    digests.follow(choices.memberId(), before, next);
  }
}
