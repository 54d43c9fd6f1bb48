package org.colloquy.codes.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.codes.entity.CodeFacts;

/**
 * Which code lies in which, as a list would have it: what the network has, and over it what the
 * list's rows say, wherever in the list they stand.
 */
final class Lineage {

  private final Map<String, CodeFacts> kept = new HashMap<>();
  private final Map<String, ListedCode> listed = new HashMap<>();

  /**
   * The lineage of these rows, up to where it ends.
   *
   * @param inNetwork what the network says of those of these codes that it has
   * @param inList what the list says of those of these codes that are in it
   */
  Lineage(
      Collection<ListedCode> rows,
      Function<Set<String>, Map<String, CodeFacts>> inNetwork,
      Function<Set<String>, Map<String, ListedCode>> inList) {
    var asked = new HashSet<String>();
    Set<String> wanted =
        rows.stream()
            .flatMap(row -> Stream.of(row.code(), row.within().orElse(row.code())))
            .collect(Collectors.toCollection(HashSet::new));
    while (asked.addAll(wanted)) {
      kept.putAll(inNetwork.apply(wanted));
      listed.putAll(inList.apply(wanted));
      wanted =
          wanted.stream()
              .flatMap(code -> parent(code).stream())
              .filter(code -> !asked.contains(code))
              .collect(Collectors.toCollection(HashSet::new));
    }
  }

  /** What the network says of this code; empty for a new one. */
  Optional<CodeFacts> kept(String code) {
    return Optional.ofNullable(kept.get(code));
  }

  /** Whether there is such a code, or will be once the list is carried out. */
  boolean comes(String code) {
    return comes(code, new HashSet<>());
  }

  private boolean comes(String code, Set<String> passed) {
    if (kept.containsKey(code)) {
      return true;
    }
    var row = listed.get(code);
    return row != null
        && row.fault(false).isEmpty()
        && passed.add(code)
        && row.within().map(parent -> comes(parent, passed)).orElse(true);
  }

  /** Whether the code would lie in itself, if it lay where this row says. */
  boolean isCircle(ListedCode row) {
    var passed = new HashSet<String>();
    for (var at = row.within(); at.isPresent(); at = parent(at.get())) {
      if (at.get().equals(row.code())) {
        return true;
      }
      if (!passed.add(at.get())) {
        return false;
      }
    }
    return false;
  }

  private Optional<String> parent(String code) {
    var row = listed.get(code);
    if (row != null && row.saysParent()) {
      return row.within();
    }
    return kept(code).map(CodeFacts::parent);
  }
}
