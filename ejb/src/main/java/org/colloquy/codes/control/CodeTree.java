package org.colloquy.codes.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colloquy.codes.Code;

/** A list of codes of which some lie in others, in the order in which people read it. */
public final class CodeTree {

  private final Map<String, Code> byCode = new HashMap<>();
  private final Map<String, List<Code>> inside = new HashMap<>();
  private final List<Placed> inOrder = new ArrayList<>();

  /**
   * A code in its place.
   *
   * @param depth in how many others it lies
   * @param place among those that lie where it does, from 1
   * @param places how many lie there
   */
  public record Placed(Code code, int depth, int place, int places) {}

  /**
   * @param all in their order, wherever they lie; one that lies in nothing that there is stands by
   *     itself
   */
  public CodeTree(List<Code> all) {
    all.forEach(code -> byCode.put(code.code(), code));
    all.forEach(code -> inside.computeIfAbsent(place(code), in -> new ArrayList<>()).add(code));
    var reached = new HashSet<String>();
    walk("", 0, reached);
    // A circle lies in nothing. None is made here, and none is lost either.
    all.stream()
        .filter(code -> !reached.contains(code.code()))
        .forEach(code -> inOrder.add(new Placed(code, 0, 1, 1)));
  }

  private void walk(String in, int depth, Set<String> reached) {
    var here = inside.getOrDefault(in, List.of());
    for (int i = 0; i < here.size(); i++) {
      var code = here.get(i);
      if (reached.add(code.code())) {
        inOrder.add(new Placed(code, depth, i + 1, here.size()));
        walk(code.code(), depth + 1, reached);
      }
    }
  }

  /** Each followed by what lies in it. */
  public List<Placed> inOrder() {
    return List.copyOf(inOrder);
  }

  /** What lies in this one and in no other between; at the top for null. */
  public List<Code> in(String parent) {
    return List.copyOf(inside.getOrDefault(Objects.requireNonNullElse(parent, ""), List.of()));
  }

  public boolean has(String code) {
    return byCode.containsKey(code);
  }

  /** Whether the one is the other, or lies in it at whatever depth. */
  public boolean isWithin(String code, String other) {
    var passed = new HashSet<String>();
    for (var at = code; at != null && passed.add(at); at = parent(at)) {
      if (at.equals(other)) {
        return true;
      }
    }
    return false;
  }

  private String parent(String code) {
    var found = byCode.get(code);
    return found == null ? null : found.parent();
  }

  private String place(Code code) {
    return code.parent() != null && byCode.containsKey(code.parent()) ? code.parent() : "";
  }
}
