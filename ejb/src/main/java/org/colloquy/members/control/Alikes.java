package org.colloquy.members.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.colloquy.members.Confidence;
import org.colloquy.members.Likeness;
import org.colloquy.members.entity.OtherPerson;
import org.colloquy.shared.FoldedName;

/**
 * Finds people who may be one. They are laid into boxes by what they are called and reached at, and
 * only within a box one is held against the other, so that it takes as long as there are people.
 */
final class Alikes {

  /** In a larger box each is held against the first one alone. */
  private static final int SMALL = 12;

  private final Set<OtherPerson.Key> different;
  private final Map<OtherPerson.Key, Alike> found = new LinkedHashMap<>();

  private Alikes(Set<OtherPerson.Key> different) {
    this.different = different;
  }

  /**
   * Somebody.
   *
   * @param email null where none is known, as are country and employer
   */
  record Someone(UUID id, String name, String email, String country, String employer) {}

  /**
   * Two who may be one.
   *
   * @param one who comes before the other in the list
   */
  record Alike(Someone one, Someone other, Set<Likeness> because) {

    Confidence confidence() {
      return Confidence.of(because);
    }
  }

  /**
   * The likeliest first.
   *
   * @param people who have been known for longest first
   * @param different who are known to be two
   */
  static List<Alike> among(List<Someone> people, Set<OtherPerson.Key> different) {
    var alikes = new Alikes(different);
    Map<UUID, FoldedName> names = new HashMap<>();
    people.forEach(person -> names.put(person.id(), FoldedName.of(person.name())));
    alikes.look(people, person -> mailbox(person.email()), alikes::sameAddress);
    alikes.look(people, person -> names.get(person.id()).key(), alikes::sameName);
    Map<UUID, String> latin = new HashMap<>();
    names.forEach((id, name) -> latin.put(id, name.inLatin().key()));
    alikes.look(
        people,
        person -> latin.get(person.id()),
        (one, other) -> {
          if (!names.get(one.id()).equals(names.get(other.id()))) {
            alikes.note(one, other, Likeness.SPELLING);
          }
        });
    return alikes.found.values().stream()
        .sorted(
            Comparator.comparing(Alike::confidence)
                .thenComparing(alike -> alike.one().name())
                .thenComparing(alike -> alike.one().id())
                .thenComparing(alike -> alike.other().id()))
        .toList();
  }

  private void look(
      List<Someone> people, Function<Someone, String> by, BiConsumer<Someone, Someone> both) {
    Map<String, List<Someone>> boxes = new LinkedHashMap<>();
    for (var person : people) {
      var key = by.apply(person);
      if (key != null && !key.isEmpty()) {
        boxes.computeIfAbsent(key, box -> new ArrayList<>()).add(person);
      }
    }
    for (var box : boxes.values()) {
      int firsts = box.size() > SMALL ? 1 : box.size();
      for (int i = 0; i < firsts; i++) {
        for (int j = i + 1; j < box.size(); j++) {
          both.accept(box.get(i), box.get(j));
        }
      }
    }
  }

  private void sameAddress(Someone one, Someone other) {
    note(one, other, Likeness.ADDRESS);
  }

  private void sameName(Someone one, Someone other) {
    note(one, other, Likeness.NAME);
    if (one.country() != null && one.country().equals(other.country())) {
      note(one, other, Likeness.COUNTRY);
    }
    if (one.employer() != null
        && other.employer() != null
        && place(one.employer()).equals(place(other.employer()))) {
      note(one, other, Likeness.EMPLOYER);
    }
  }

  /** Places are written as loosely as names; <i>Mary's</i> is a part of theirs. */
  private static FoldedName place(String name) {
    return FoldedName.of(name.replaceAll("['\u2019]", ""));
  }

  private void note(Someone one, Someone other, Likeness likeness) {
    var key = new OtherPerson.Key(one.id(), other.id());
    if (!different.contains(key)) {
      found
          .computeIfAbsent(key, two -> new Alike(one, other, EnumSet.noneOf(Likeness.class)))
          .because()
          .add(likeness);
    }
  }

  /** Where mail to an address ends up with most who take mail; null for none. */
  static String mailbox(String email) {
    if (email == null) {
      return null;
    }
    var at = email.lastIndexOf('@');
    var local = email.substring(0, Math.max(at, 0)).toLowerCase(Locale.ROOT);
    var box = local.replaceAll("\\+.*", "").replace(".", "");
    return (box.isEmpty() ? local : box)
        + email.substring(Math.max(at, 0)).toLowerCase(Locale.ROOT);
  }
}
