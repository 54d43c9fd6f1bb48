package org.colloquy.letters;

/**
 * Takes what members answer to mails about one kind of thing, in the transaction of the mail that
 * came; in nobody's name, so that it asks by itself whether this person may. The same answer may
 * come more than once, and counts once.
 */
public interface AnswerHandler {

  /** A small letter of its own, which stands in the addresses that answers go to. */
  char kind();

  void take(Answer answer);
}
