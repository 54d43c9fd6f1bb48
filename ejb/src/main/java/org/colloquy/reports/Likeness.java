package org.colloquy.reports;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who has a name like this one, for suggestions alone. Only people are compared that share the
 * beginning of a part of the name, so that a long report takes no longer by a big network.
 */
final class Likeness {

  private static final int BEGINNING = 3;
  private static final int SURE = 4;
  private static final Set<String> DEVICES = Set.copyOf(Words.in("devices.txt"));

  private record Known(Candidate candidate, FoldedName name, FoldedName latin) {}

  private final Map<String, List<Known>> byBeginning = new HashMap<>();
  private Transliterator toLatin;

  Likeness(Collection<Candidate> people) {
    for (var candidate : people) {
      for (var name : candidate.names()) {
        var folded = FoldedName.of(name);
        var known = new Known(candidate, folded, latin(folded));
        beginnings(known.name(), known.latin())
            .forEach(
                beginning ->
                    byBeginning.computeIfAbsent(beginning, none -> new ArrayList<>()).add(known));
      }
    }
  }

  private static Stream<String> beginnings(FoldedName name, FoldedName latin) {
    return Stream.concat(name.parts().stream(), latin.parts().stream())
        .filter(part -> part.length() > 1)
        .map(part -> part.substring(0, Math.min(BEGINNING, part.length())))
        .distinct();
  }

  private FoldedName latin(FoldedName name) {
    if (name.isLatin()) {
      return name;
    }
    if (toLatin == null) {
      toLatin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower");
    }
    return FoldedName.of(toLatin.transliterate(name.key()));
  }

  List<Suggestion> to(ReportedName name) {
    var found = new ArrayList<Suggestion>();
    Stream.of(name.name(), name.originalName())
        .map(each -> FoldedName.of(each).without(DEVICES))
        .forEach(each -> like(each, found));
    if (name.email() != null) {
      var local = FoldedName.of(name.email().replaceFirst("@.*", "").replaceAll("\\d", " "));
      near(local).forEach(known -> byAddress(local, known, found));
    }
    return found;
  }

  private void like(FoldedName name, List<Suggestion> found) {
    var latin = latin(name);
    for (var known : near(name)) {
      var reason = reason(name, latin, known);
      if (reason != null) {
        found.add(new Suggestion(known.candidate().person(), reason));
      }
    }
  }

  private Set<Known> near(FoldedName name) {
    var some = new LinkedHashSet<Known>();
    beginnings(name, latin(name))
        .forEach(beginning -> some.addAll(byBeginning.getOrDefault(beginning, List.of())));
    return some;
  }

  private static MatchReason reason(FoldedName name, FoldedName latin, Known known) {
    if (isWithin(known.name(), name)) {
      return MatchReason.WITHIN;
    }
    if (shortens(name, known.name()) || shortens(known.name(), name)) {
      return MatchReason.SHORTENED;
    }
    if (!(name.isLatin() && known.name().isLatin()) && sounds(latin, known.latin())) {
      return MatchReason.OTHER_SCRIPT;
    }
    return isNear(name.joined(), known.name().joined()) ? MatchReason.SIMILAR : null;
  }

  /** Each part is one of the whole name, or begins one; at least one is whole. */
  private static boolean shortens(FoldedName shorter, FoldedName whole) {
    var left = new ArrayList<>(whole.parts());
    var begun = new ArrayList<String>();
    for (var part : shorter.parts()) {
      if (!left.remove(part)) {
        begun.add(part);
      }
    }
    var some =
        shorter.parts().stream().anyMatch(part -> part.length() > 1 && !begun.contains(part));
    return some && begun.stream().allMatch(part -> removeBegunBy(part, left));
  }

  private static boolean removeBegunBy(String part, List<String> left) {
    var whole = left.stream().filter(each -> each.startsWith(part)).findFirst();
    whole.ifPresent(left::remove);
    return whole.isPresent();
  }

  private static boolean isWithin(FoldedName name, FoldedName more) {
    return name.joined().length() >= SURE && more.parts().containsAll(name.parts());
  }

  private static boolean sounds(FoldedName one, FoldedName other) {
    return one.key().equals(other.key())
        || shortens(one, other)
        || shortens(other, one)
        || isNear(one.joined(), other.joined());
  }

  private static void byAddress(FoldedName local, Known known, List<Suggestion> found) {
    var parts = known.latin().parts();
    if (parts.size() > 1 && parts.stream().allMatch(local.joined()::contains)) {
      found.add(new Suggestion(known.candidate().person(), MatchReason.ADDRESS));
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
      for (var j = 1; j < now.length; j++) {
        var changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[other.length()] <= most;
  }
}
