package org.colloquy.letters;

import java.util.Optional;
import java.util.UUID;
import org.colloquy.files.FileOwner;

/**
 * Takes what members answer to mails about one kind of thing, in the transaction of the mail that
 * came; in nobody's name, so that it asks by itself whether this person may. The same answer may
 * come more than once, and counts once.
 */
public interface AnswerHandler {

  /** A small letter of its own, which stands in the addresses that answers go to. */
  char kind();

  /** With what what is attached is kept; empty where nothing of it is, or the thing is gone. */
  default Optional<FileOwner> filesOf(UUID thing) {
    return Optional.empty();
  }

  void take(Answer answer);
}
