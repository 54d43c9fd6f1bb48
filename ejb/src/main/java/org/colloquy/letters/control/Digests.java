package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.letters.MailChoice;
import org.colloquy.letters.NewsItem;
import org.colloquy.letters.NewsSource;
import org.colloquy.letters.entity.WaitingNews;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.mail.MailKind;

/**
 * Makes digests of what waited for them. What is no news any more is left out, and where nothing is
 * left, no mail goes. Whoever had one in that day or week already gets the rest in the next.
 */
@Dependent
class Digests {

  @Inject private NewsSources sources;
  @Inject private NewsRows news;
  @Inject private NewsRounds rounds;
  @Inject private NewsMails mails;
  @Inject private DigestDays days;
  @Inject private LetterRows letters;
  @Inject private Dispatch dispatch;
  @Inject private Contacts contacts;

  /**
   * @param due rows that are locked
   */
  void send(List<WaitingNews> due, Instant now) {
    due.stream()
        .collect(Collectors.groupingBy(WaitingNews::kind))
        .forEach((kind, rows) -> send(kind, rows, now));
  }

  /** Somebody has chosen otherwise, and what waits for them goes by that. */
  void follow(UUID member, MailChoice before, MailChoice after) {
    for (var kind : news.waiting(member)) {
      var which = kind.mailClass();
      var zone = zone(contacts.of(member));
      if (!after.wants(which)) {
        news.drop(member, kind);
      } else if (!Timetable.of(before, which, zone).equals(Timetable.of(after, which, zone))) {
        putOff(kind, Map.of(member, Timetable.of(after, which, zone)));
      }
    }
  }

  private void send(MailKind kind, List<WaitingNews> rows, Instant now) {
    var waiting = rows.stream().collect(Collectors.groupingBy(WaitingNews::memberId));
    var people = contacts.of(waiting.keySet());
    var choices = letters.choices(waiting.keySet());
    var items = items(rows, people);
    var timetables = new HashMap<UUID, Timetable>();
    items
        .keySet()
        .forEach(
            member ->
                timetables.put(
                    member,
                    Timetable.of(
                        choices.getOrDefault(member, MailChoice.USUAL),
                        kind.mailClass(),
                        zone(Optional.of(people.get(member))))));
    var dues = new HashMap<UUID, Instant>();
    items.keySet().forEach(member -> dues.put(member, latest(waiting.get(member))));
    var had = days.had(kind, timetables, dues);
    timetables.keySet().stream()
        .filter(member -> !had.contains(member))
        .collect(
            Collectors.groupingBy(
                member -> DigestDays.occasion(kind, timetables.get(member), dues.get(member)),
                Collectors.mapping(people::get, Collectors.toList())))
        .forEach(
            (occasion, readers) ->
                dispatch.send(
                    kind,
                    occasion,
                    Optional.empty(),
                    readers,
                    reader -> mails.together(kind, reader, items.get(reader.id()))));
    timetables.keySet().retainAll(had);
    putOff(kind, timetables);
    var done = new ArrayList<>(waiting.keySet());
    done.removeAll(had);
    if (!done.isEmpty()) {
      news.seenTo(done, kind, now);
    }
  }

  /** What there is to tell, to those who can be told and for whom something is left. */
  private Map<UUID, List<NewsItem>> items(List<WaitingNews> rows, Map<UUID, Contact> people) {
    var items = new HashMap<UUID, List<NewsItem>>();
    rows.stream()
        .collect(Collectors.groupingBy(WaitingNews::source))
        .forEach(
            (code, ofIt) ->
                sources.of(code).ifPresent(source -> collect(source, ofIt, people, items)));
    return items;
  }

  private static void collect(
      NewsSource source,
      Collection<WaitingNews> rows,
      Map<UUID, Contact> people,
      Map<UUID, List<NewsItem>> items) {
    rows.stream()
        .collect(
            Collectors.groupingBy(
                WaitingNews::thingId,
                Collectors.mapping(WaitingNews::memberId, Collectors.toSet())))
        .forEach(
            (thing, waiting) ->
                stillNewTo(source, thing, waiting, people)
                    .forEach(
                        person ->
                            items
                                .computeIfAbsent(person.id(), any -> new ArrayList<>())
                                .add(source.item(thing, person))));
  }

  private static List<Contact> stillNewTo(
      NewsSource source, UUID thing, Set<UUID> waiting, Map<UUID, Contact> people) {
    return source.stillNewTo(thing, waiting).stream()
        .filter(people::containsKey)
        .map(people::get)
        .filter(Contact::active)
        .filter(person -> person.email().isPresent())
        .toList();
  }

  private void putOff(MailKind kind, Map<UUID, Timetable> whose) {
    var dues = days.next(kind, whose);
    dues.forEach((member, due) -> news.put(member, kind, due));
    rounds.digestsAt(dues.values());
  }

  private static Instant latest(List<WaitingNews> rows) {
    return rows.stream().map(WaitingNews::dueAt).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static ZoneId zone(Optional<Contact> person) {
    return person.flatMap(Contact::zone).orElseGet(() -> BoundTenant.current().zone());
  }
}
