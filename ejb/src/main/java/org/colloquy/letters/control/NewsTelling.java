package org.colloquy.letters.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.letters.Delivery;
import org.colloquy.letters.MailChoice;
import org.colloquy.letters.NewsSource;
import org.colloquy.letters.entity.WaitingNews;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/**
 * Brings news to those whom it is meant for, so many at a time: to some at once, for the others it
 * is put beside what waits for their next digest.
 */
@ApplicationScoped
public class NewsTelling implements JobHandler<NewsDue> {

  private static final int SLICE = 500;

  @Inject private NewsSources sources;
  @Inject private NewsRows news;
  @Inject private NewsRounds rounds;
  @Inject private NewsMails mails;
  @Inject private DigestDays days;
  @Inject private LetterRows letters;
  @Inject private Dispatch dispatch;
  @Inject private Contacts contacts;
  @Inject private Clock clock;

  @Override
  public Class<NewsDue> work() {
    return NewsDue.class;
  }

  @Override
  @Transactional
  public void handle(Job<NewsDue> job) {
    var due = job.work();
    sources.of(due.source()).ifPresent(source -> tell(source, due));
  }

  private void tell(NewsSource source, NewsDue due) {
    var readers = source.readers(due.thing(), due.after(), SLICE);
    tell(source, due.thing(), readers.people());
    if (readers.last() != null) {
      rounds.tell(new NewsDue(due.source(), due.thing(), readers.last()));
    }
  }

  private void tell(NewsSource source, UUID thing, List<UUID> readers) {
    var people =
        contacts.of(source.stillNewTo(thing, readers)).values().stream()
            .filter(Contact::active)
            .filter(person -> person.email().isPresent())
            .toList();
    var choices = letters.choices(people.stream().map(Contact::id).toList());
    var wanted =
        people.stream()
            .collect(
                Collectors.groupingBy(
                    person ->
                        choices
                            .getOrDefault(person.id(), MailChoice.USUAL)
                            .delivery(source.kind().mailClass())));
    var atOnce = wanted.getOrDefault(Delivery.AT_ONCE, List.of());
    dispatch.send(
        source.kind(),
        "news:" + source.code() + ":" + thing,
        Optional.empty(),
        atOnce,
        person -> mails.alone(source.kind(), person, source.item(thing, person)));
    var timetables = new HashMap<UUID, Timetable>();
    for (var delivery : List.of(Delivery.DAILY, Delivery.WEEKLY)) {
      wanted
          .getOrDefault(delivery, List.of())
          .forEach(person -> timetables.put(person.id(), timetable(source, person, choices)));
    }
    putOff(source, thing, timetables);
  }

  private void putOff(NewsSource source, UUID thing, Map<UUID, Timetable> timetables) {
    timetables.keySet().removeAll(news.known(source.code(), thing, timetables.keySet()));
    var dues = days.next(source.kind(), timetables);
    var now = clock.instant();
    dues.forEach(
        (member, due) ->
            news.add(new WaitingNews(member, source.code(), thing, source.kind(), due, now)));
    rounds.digestsAt(dues.values());
  }

  private static Timetable timetable(
      NewsSource source, Contact person, Map<UUID, MailChoice> choices) {
    return Timetable.of(
        choices.getOrDefault(person.id(), MailChoice.USUAL),
        source.kind().mailClass(),
        person.zone().orElseGet(() -> BoundTenant.current().zone()));
  }
}
