package org.colloquy.web.page;

import java.util.List;

/** Names within a sentence. */
public final class Names {

  private static final int FEW = 5;

  private Names() {}

  /** The first few, and a sign where there are more: a notice has to fit into a cookie. */
  public static String few(List<String> names) {
    return String.join("; ", names.subList(0, Math.min(FEW, names.size())))
        + (names.size() > FEW ? " …" : "");
  }
}
