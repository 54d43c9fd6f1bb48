package org.colloquy.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.shared.FoldedName;

/**
 * Matches the names of a report to people. By itself only where it is certain: the same address; a
 * match that was remembered; or the same name, however it is written, as exactly one person, who is
 * registered. All else is suggested.
 */
public final class NameMatching {

  private static final int MOST_SUGGESTIONS = 8;

  private final Map<UUID, Candidate> people = new LinkedHashMap<>();
  private final Map<String, Set<UUID>> byEmail = new HashMap<>();
  private final Map<String, Set<UUID>> byName = new HashMap<>();
  private final Map<String, UUID> remembered;
  private final Likeness likeness;

  /**
   * @param people who can be meant: the registered, and whoever else the network knows
   * @param remembered by {@link ReportedName#key()}; those who are not among the people are left
   *     out
   */
  public NameMatching(Collection<Candidate> people, Map<String, UUID> remembered) {
    people.forEach(
        candidate -> {
          this.people.put(candidate.person(), candidate);
          candidate.emails().forEach(email -> add(byEmail, plain(email), candidate));
          candidate.names().forEach(name -> add(byName, FoldedName.of(name).key(), candidate));
        });
    this.remembered = Map.copyOf(remembered);
    likeness = new Likeness(this.people.values());
  }

  private static void add(Map<String, Set<UUID>> index, String key, Candidate candidate) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(candidate.person());
    }
  }

  private static String plain(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /** Each name once; two addresses under one name are two people, of whom none is certain. */
  public Map<ReportedName, Match> match(Collection<ReportedName> names) {
    return match(names, likeness::to);
  }

  /** The same without asking who else may be meant, which takes time where names are many. */
  public Map<ReportedName, Match> matchCertain(Collection<ReportedName> names) {
    return match(names, name -> List.of());
  }

  private Map<ReportedName, Match> match(
      Collection<ReportedName> names, Function<ReportedName, List<Suggestion>> alike) {
    var addresses = new HashMap<String, Set<String>>();
    names.stream()
        .filter(name -> name.email() != null)
        .forEach(
            name ->
                addresses
                    .computeIfAbsent(name.key(), none -> new HashSet<>())
                    .add(plain(name.email())));
    var matches = new LinkedHashMap<ReportedName, Match>();
    for (var name : names) {
      matches.computeIfAbsent(
          name,
          each -> match(each, addresses.getOrDefault(each.key(), Set.of()).size() > 1, alike));
    }
    return matches;
  }

  private Match match(
      ReportedName name, boolean several, Function<ReportedName, List<Suggestion>> alike) {
    var sameAddress =
        name.email() == null ? Set.<UUID>of() : byEmail.getOrDefault(plain(name.email()), Set.of());
    if (sameAddress.size() == 1) {
      return certain(sameAddress.iterator().next(), MatchReason.EMAIL);
    }
    var known = remembered.get(name.key());
    var isKnown = known != null && people.containsKey(known);
    var sameName = byName.getOrDefault(FoldedName.of(name.name()).key(), Set.of());
    var before = byName.getOrDefault(FoldedName.of(name.originalName()).key(), Set.of());
    var meant = new LinkedHashSet<>(sameName);
    meant.addAll(before);
    var collision = several || sameAddress.size() > 1 || (!isKnown && meant.size() > 1);
    if (!collision && isKnown) {
      return certain(known, MatchReason.REMEMBERED);
    }
    if (!collision && meant.size() == 1) {
      var person = meant.iterator().next();
      if (people.get(person).registered()) {
        return certain(person, sameName.isEmpty() ? MatchReason.ORIGINAL_NAME : MatchReason.NAME);
      }
    }
    var likely = new ArrayList<Suggestion>();
    sameAddress.forEach(person -> likely.add(new Suggestion(person, MatchReason.EMAIL)));
    if (isKnown) {
      likely.add(new Suggestion(known, MatchReason.REMEMBERED));
    }
    sameName.forEach(person -> likely.add(new Suggestion(person, MatchReason.NAME)));
    before.forEach(person -> likely.add(new Suggestion(person, MatchReason.ORIGINAL_NAME)));
    likely.addAll(alike.apply(name));
    return new Match(Optional.empty(), null, best(likely), collision);
  }

  private static Match certain(UUID person, MatchReason reason) {
    return new Match(Optional.of(person), reason, List.of(), false);
  }

  /** Each person once, for their best reason. */
  private List<Suggestion> best(List<Suggestion> likely) {
    var each = new LinkedHashMap<UUID, Suggestion>();
    likely.stream()
        .sorted(
            Comparator.comparing(Suggestion::reason)
                .thenComparing(suggestion -> !people.get(suggestion.person()).registered())
                .thenComparing(suggestion -> firstName(suggestion.person()))
                .thenComparing(Suggestion::person))
        .forEach(suggestion -> each.putIfAbsent(suggestion.person(), suggestion));
    return each.values().stream().limit(MOST_SUGGESTIONS).toList();
  }

  private String firstName(UUID person) {
    return people.get(person).names().stream().findFirst().orElse("");
  }
}
