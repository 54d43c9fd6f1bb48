package org.colloquy.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.shared.FoldedName;
import org.colloquy.shared.WordList;

/**
 * Who has a name like this one, for suggestions alone. Only people are compared that share the
 * beginning of a part of the name, so that a long report takes no longer by a big network.
 */
final class Likeness {

  private static final int BEGINNING = 3;
  private static final int SURE = 4;
  private static final Set<String> DEVICES = Set.copyOf(WordList.of(Likeness.class, "devices.txt"));

  /** A name, with what is asked of it again and again. */
  private record Read(
      FoldedName name, FoldedName latin, boolean isLatin, String joined, String joinedLatin) {

    Stream<String> beginnings() {
      return Stream.concat(name.parts().stream(), latin.parts().stream())
          .filter(part -> part.length() > 1)
          .map(part -> part.substring(0, Math.min(BEGINNING, part.length())))
          .distinct();
    }
  }

  private record Known(UUID person, Read read) {}

  private final Map<String, List<Known>> byBeginning = new HashMap<>();

  Likeness(Collection<Candidate> people) {
    for (var candidate : people) {
      for (var name : candidate.names()) {
        var known = new Known(candidate.person(), read(FoldedName.of(name)));
        known
            .read()
            .beginnings()
            .forEach(
                beginning ->
                    byBeginning.computeIfAbsent(beginning, none -> new ArrayList<>()).add(known));
      }
    }
  }

  private static Read read(FoldedName name) {
    var latin = name.inLatin();
    return new Read(name, latin, name.isLatin(), name.joined(), latin.joined());
  }

  List<Suggestion> to(ReportedName name) {
    var found = new ArrayList<Suggestion>();
    Stream.of(name.name(), name.originalName())
        .map(each -> read(FoldedName.of(each).without(DEVICES)))
        .forEach(each -> like(each, found));
    if (name.email() != null) {
      var local = FoldedName.of(name.email().replaceFirst("@.*", "").replaceAll("\\d", " "));
      var read = read(local);
      near(read).forEach(known -> byAddress(read, known, found));
    }
    return found;
  }

  private void like(Read name, List<Suggestion> found) {
    for (var known : near(name)) {
      var reason = reason(name, known.read());
      if (reason != null) {
        found.add(new Suggestion(known.person(), reason));
      }
    }
  }

  private Set<Known> near(Read name) {
    var some = Collections.<Known>newSetFromMap(new IdentityHashMap<>());
    name.beginnings()
        .forEach(beginning -> some.addAll(byBeginning.getOrDefault(beginning, List.of())));
    return some;
  }

  private static MatchReason reason(Read name, Read known) {
    if (isWithin(known, name)) {
      return MatchReason.WITHIN;
    }
    if (shortens(name.name(), known.name()) || shortens(known.name(), name.name())) {
      return MatchReason.SHORTENED;
    }
    if (!(name.isLatin() && known.isLatin()) && sounds(name, known)) {
      return MatchReason.OTHER_SCRIPT;
    }
    return isNear(name.joined(), known.joined()) ? MatchReason.SIMILAR : null;
  }

  /** Each part is one of the whole name, or begins one; at least one is whole. */
  private static boolean shortens(FoldedName shorter, FoldedName whole) {
    if (shorter.parts().size() > whole.parts().size() || !shareAPart(shorter, whole)) {
      return false;
    }
    var left = new ArrayList<>(whole.parts());
    var begun = new ArrayList<String>();
    for (var part : shorter.parts()) {
      if (!left.remove(part)) {
        begun.add(part);
      }
    }
    return begun.stream().allMatch(part -> removeBegunBy(part, left));
  }

  private static boolean shareAPart(FoldedName one, FoldedName other) {
    for (var part : one.parts()) {
      if (part.length() > 1 && other.parts().contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean removeBegunBy(String part, List<String> left) {
    var whole = left.stream().filter(each -> each.startsWith(part)).findFirst();
    whole.ifPresent(left::remove);
    return whole.isPresent();
  }

  private static boolean isWithin(Read name, Read more) {
    return name.joined().length() >= SURE && more.name().parts().containsAll(name.name().parts());
  }

  private static boolean sounds(Read one, Read other) {
    return one.latin().equals(other.latin())
        || shortens(one.latin(), other.latin())
        || shortens(other.latin(), one.latin())
        || isNear(one.joinedLatin(), other.joinedLatin());
  }

  private static void byAddress(Read local, Known known, List<Suggestion> found) {
    var parts = known.read().latin().parts();
    if (parts.size() > 1 && parts.stream().allMatch(local.joined()::contains)) {
      found.add(new Suggestion(known.person(), MatchReason.ADDRESS));
    }
  }

  /** One sign of six may be another one, missing, or more. */
  static boolean isNear(String one, String other) {
    var most = Math.max(one.length(), other.length()) / 6;
    if (Math.abs(one.length() - other.length()) > most || most == 0) {
      return one.equals(other) && !one.isEmpty();
    }
    var before = new int[other.length() + 1];
    for (var j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var now = new int[before.length];
      now[0] = i;
      var least = i;
      for (var j = 1; j < now.length; j++) {
        var changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
        least = Math.min(least, now[j]);
      }
      if (least > most) {
        return false;
      }
      before = now;
    }
    return before[other.length()] <= most;
  }
}
