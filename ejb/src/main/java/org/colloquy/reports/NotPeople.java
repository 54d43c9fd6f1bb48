package org.colloquy.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of programs that take part in meetings, as patterns: {@code *} stands for anything,
 * capitals and accents make no difference. {@code "* notetaker*"}.
 */
public final class NotPeople {

  private final List<String> patterns;

  private NotPeople(List<String> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /** Those that everybody knows. */
  public static NotPeople usual() {
    throw new UnsupportedOperationException();
  }

  /** These too, as a network has them; what is blank, or matches everything, is left out. */
  public NotPeople and(List<String> more) {
    var all = new ArrayList<>(patterns);
    all.addAll(more);
    return new NotPeople(all);
  }

  public boolean include(String name) {
    throw new UnsupportedOperationException();
  }
}
