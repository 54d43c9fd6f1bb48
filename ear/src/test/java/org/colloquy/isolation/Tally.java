package org.colloquy.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was tried, by whom, and what came of it. */
final class Tally {

  private static final String ALL = "all";

  private final Map<String, Map<String, int[]>> tried = new LinkedHashMap<>();
  private final Map<String, Integer> reached = new LinkedHashMap<>();
  private final List<String> leaks = new ArrayList<>();
  private final List<String> silent = new ArrayList<>();

  /** One more try of this kind. */
  void tried(String kind, String caller) {
    of(kind, caller)[0]++;
    of(kind, ALL)[0]++;
  }

  /** Something of the other network came out, or went in. */
  void leaked(String kind, String caller, String what) {
    of(kind, caller)[1]++;
    of(kind, ALL)[1]++;
    leaks.add(kind + ", " + caller + ": " + what);
  }

  /** So many of these there are, and each was tried. */
  void reached(String what, int number) {
    reached.put(what, number);
  }

  /** A try that says nothing, for it does not succeed with one's own things either. */
  void silent(String what) {
    silent.add(what);
  }

  /** Does something; where it cannot be done, it is noted, and the others are tried. */
  void whole(String what, Runnable tries) {
    try {
      tries.run();
    } catch (AssertionError | RuntimeException e) {
      silent(what + ": " + e);
    }
  }

  List<String> leaks() {
    return leaks;
  }

  List<String> silent() {
    return silent;
  }

  int of(String kind) {
    return of(kind, ALL)[0];
  }

  private int[] of(String kind, String caller) {
    return tried
        .computeIfAbsent(kind, key -> new LinkedHashMap<>())
        .computeIfAbsent(caller, key -> new int[2]);
  }

  /** As a table, and to a file of this name in the folder of the build. */
  void report(String file) {
    StringBuilder text = new StringBuilder("Isolation: of another network\n");
    reached.forEach((what, number) -> text.append("  %5d %s%n".formatted(number, what)));
    text.append("%n  %-14s %-18s %7s %7s%n".formatted("kind", "by", "tried", "leaked"));
    tried.forEach(
        (kind, callers) ->
            callers.forEach(
                (caller, counts) ->
                    text.append(
                        "  %-14s %-18s %7d %7d%n".formatted(kind, caller, counts[0], counts[1]))));
    text.append(leaks.stream().map(leak -> "  LEAK " + leak + "\n").collect(Collectors.joining()));
    text.append(
        silent.stream().map(what -> "  SILENT " + what + "\n").collect(Collectors.joining()));
    System.out.print(text);
    try {
      Files.writeString(Path.of(System.getProperty("colloquy.output"), file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
