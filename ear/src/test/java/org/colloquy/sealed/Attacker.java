package org.colloquy.sealed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.sealed.Everything.Listing;

/**
 * Somebody who has the whole database and the logs, knows what was answered and who may have, and
 * wants to know which answer is whose. Whatever names people is a row of people in some order,
 * whatever holds answers a row of answers; each of the one kind is laid beside each of the other,
 * from the front and from the back. Besides, whatever stands in a record with an answer, and in one
 * with a person, ties the two.
 */
final class Attacker {

  /** Shorter values than this are shared by chance: a flag, a version. */
  private static final int TELLING = 8;

  private final List<String> people;
  private final List<String> answers;
  private final Map<String, String> handles = new LinkedHashMap<>();
  private final Map<List<String>, List<String>> rows = new IdentityHashMap<>();

  /**
   * @param people how each is known: names, addresses, ids, in small letters
   * @param answers a word for each that stands in no other
   */
  Attacker(List<Set<String>> people, List<String> answers) {
    this.people = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      String person = "person " + i;
      this.people.add(person);
      people.get(i).forEach(handle -> handles.put(handle, person));
    }
    this.answers = List.copyOf(answers);
    answers.forEach(answer -> handles.put(answer, answer));
  }

  /**
   * What was found.
   *
   * @param tries in how many ways rows were laid beside each other
   * @param right how many answers were given to their person by the luckiest of them
   * @param how which that was
   * @param ties what stands with an answer and with a person
   */
  record Findings(long tries, int right, String how, List<String> ties) {

    /**
     * So many right ones are more than chance: by chance k of n fall on their place with a
     * probability of at most 1/k!, so that by any of all these tries they do less than once in ten
     * thousand runs of this test.
     */
    int tooMany() {
      int k = 1;
      for (double chance = tries; chance > 1e-4; k++) {
        chance /= k + 1;
      }
      return k;
    }
  }

  /**
   * @param truth whose answer each is, person by person
   */
  Findings attack(List<Listing> listings, Collection<String> log, List<String> truth) {
    Map<List<String>, String> rowsOfPeople = new LinkedHashMap<>();
    Map<List<String>, String> rowsOfAnswers = new LinkedHashMap<>();
    for (Listing listing : listings) {
      List<String> named = listing.rows().stream().flatMap(row -> named(row).stream()).toList();
      sort(listing.name(), named, rowsOfPeople, rowsOfAnswers);
    }
    List<String> logged = log.stream().flatMap(line -> named(line).stream()).toList();
    sort("the log", logged, rowsOfPeople, rowsOfAnswers);
    long tries = 0;
    int right = 0;
    String how = "nothing";
    for (var somePeople : rowsOfPeople.entrySet()) {
      for (var someAnswers : rowsOfAnswers.entrySet()) {
        for (int way = 0; way < 4; way++) {
          tries++;
          int hits = hits(somePeople.getKey(), someAnswers.getKey(), way, truth);
          if (hits > right) {
            right = hits;
            how = somePeople.getValue() + " beside " + someAnswers.getValue();
          }
        }
      }
    }
    return new Findings(tries, right, how, ties(listings, log));
  }

  /** As a row of people and as one of answers: each by where it stands first, and last. */
  private void sort(
      String name,
      List<String> named,
      Map<List<String>, String> ofPeople,
      Map<List<String>, String> ofAnswers) {
    for (boolean last : new boolean[] {false, true}) {
      List<String> once = once(named, last);
      add(once.stream().filter(people::contains).toList(), name, ofPeople);
      add(once.stream().filter(answers::contains).toList(), name, ofAnswers);
    }
  }

  private static void add(List<String> row, String name, Map<List<String>, String> to) {
    if (row.size() > 1) {
      to.putIfAbsent(row, name);
    }
  }

  private static List<String> once(List<String> all, boolean last) {
    List<String> order = new ArrayList<>(all);
    if (last) {
      Collections.reverse(order);
    }
    List<String> once = new ArrayList<>(new LinkedHashSet<>(order));
    if (last) {
      Collections.reverse(once);
    }
    return once;
  }

  /** The same of a row, which is looked at in many orders. */
  private List<String> named(List<String> row) {
    return rows.computeIfAbsent(row, each -> named(String.join("\u0000", each)));
  }

  /** Who and what stands in a text, in the order in which it does. */
  private List<String> named(String text) {
    Map<Integer, String> found = new TreeMap<>();
    handles.forEach(
        (handle, who) -> {
          int at = text.indexOf(handle);
          if (at >= 0) {
            found.putIfAbsent(at, who);
          }
        });
    return new ArrayList<>(new LinkedHashSet<>(found.values()));
  }

  private int hits(List<String> somePeople, List<String> someAnswers, int way, List<String> truth) {
    List<String> beside = new ArrayList<>(someAnswers);
    if (way % 2 == 1) {
      Collections.reverse(beside);
    }
    int shift = way < 2 ? 0 : beside.size() - somePeople.size();
    int hits = 0;
    for (int i = 0; i < somePeople.size(); i++) {
      int at = i + shift;
      if (at >= 0 && at < beside.size()) {
        int person = people.indexOf(somePeople.get(i));
        hits += truth.get(person).equals(beside.get(at)) ? 1 : 0;
      }
    }
    return hits;
  }

  /**
   * Records that hold an answer and a person, and values that stand with one answer alone and, in
   * whatever record, with one person alone.
   */
  private List<String> ties(List<Listing> listings, Collection<String> log) {
    List<Listing> each =
        listings.stream().filter(listing -> listing.order().equals("as it comes")).toList();
    Map<String, Set<String>> with = new LinkedHashMap<>();
    List<String> ties = new ArrayList<>();
    for (Listing listing : each) {
      for (List<String> row : listing.rows()) {
        List<String> named = named(row);
        long peopleHere = named.stream().filter(people::contains).count();
        long answersHere = named.size() - peopleHere;
        if (peopleHere > 0 && answersHere > 0) {
          ties.add(listing.table() + " holds " + named + " in one row");
        }
        if (peopleHere + answersHere == 1) {
          row.stream()
              .filter(value -> value.length() >= TELLING)
              .forEach(
                  value -> with.computeIfAbsent(value, key -> new LinkedHashSet<>()).addAll(named));
        }
      }
    }
    with.forEach(
        (value, named) -> {
          if (named.size() == 2
              && named.stream().anyMatch(people::contains)
              && named.stream().anyMatch(answers::contains)) {
            ties.add(named + " share " + value);
          }
        });
    for (String line : log) {
      List<String> named = named(line);
      if (named.stream().anyMatch(answers::contains)) {
        ties.add("the log says " + named);
      }
    }
    ties.sort(Comparator.naturalOrder());
    return ties;
  }
}
