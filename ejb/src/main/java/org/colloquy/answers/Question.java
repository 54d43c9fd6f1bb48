package org.colloquy.answers;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A question of a form. Nobody has to answer one.
 *
 * @param key stable; by this the words and the answers know it
 * @param choices what may be answered; none for a free text
 * @param longest how many characters a free text may have
 */
public record Question(String key, Kind kind, List<String> choices, int longest) {

  /** How it is answered. */
  public enum Kind {
    /** By one of its choices. */
    CHOICE,
    /** By one of its choices, which are numbers that have a mean. */
    SCALE,
    TEXT
  }

  public Question {
    Objects.requireNonNull(key, "A question has a key");
    choices = List.copyOf(choices);
  }

  public static Question choice(String key, String... choices) {
    return new Question(key, Kind.CHOICE, List.of(choices), 0);
  }

  /** From one number to another, both included. */
  public static Question scale(String key, int from, int to) {
    return new Question(
        key, Kind.SCALE, IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList(), 0);
  }

  public static Question text(String key, int longest) {
    return new Question(key, Kind.TEXT, List.of(), longest);
  }

  /** Whether this may be answered. */
  public boolean takes(String answer) {
    return kind == Kind.TEXT ? answer.length() <= longest : choices.contains(answer);
  }
}
