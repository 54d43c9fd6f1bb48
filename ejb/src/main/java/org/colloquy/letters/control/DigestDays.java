package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.secrets.Tokens;
import org.colloquy.tenants.time.BusinessClock;

/**
 * When people's next digests go: not in a day or week in which they had one, whatever they have
 * changed since. That they had it stands where all letters stand, by its occasion.
 */
@Dependent
class DigestDays {

  /** Whose news is noted at this moment have it before their round begins. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  @Inject private LetterRows letters;
  @Inject private BusinessClock clock;

  /** By the member. */
  Map<UUID, Instant> next(MailKind kind, Map<UUID, Timetable> whose) {
    var found = new HashMap<UUID, Instant>();
    var open = new HashMap<UUID, Instant>();
    var soonest = clock.now().plus(MARGIN);
    whose.forEach((member, timetable) -> open.put(member, timetable.after(soonest)));
    while (!open.isEmpty()) {
      var had = had(kind, whose, open);
      open.forEach(
          (member, due) -> {
            if (!had.contains(member)) {
              found.put(member, due);
            }
          });
      open.keySet().retainAll(had);
      open.replaceAll((member, due) -> whose.get(member).after(due));
    }
    return found;
  }

  /** Why somebody gets the digest that is due then. */
  static String occasion(MailKind kind, Timetable timetable, Instant due) {
    return "digest:" + kind.name().toLowerCase(Locale.ROOT) + ":" + timetable.period(due);
  }

  /** Which of these had one in the day or week of this moment: one query for each of those. */
  Set<UUID> had(MailKind kind, Map<UUID, Timetable> whose, Map<UUID, Instant> dues) {
    var byOccasion =
        dues.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    due -> occasion(kind, whose.get(due.getKey()), due.getValue()),
                    Collectors.mapping(Entry::getKey, Collectors.toSet())));
    var had = new HashSet<UUID>();
    byOccasion.forEach(
        (occasion, members) -> had.addAll(letters.written(members, Tokens.digest(occasion))));
    return had;
  }
}
