package org.colloquy.answers;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a module asks people. It implements this as an application-scoped CDI bean, for each round
 * looks it up, and has forms opened in time by {@code AnswerForms}. Who is asked is decided once,
 * when a form opens: nobody answers who is not named there.
 */
public interface Asking {

  /** What its forms are called in the database: up to 60 characters. */
  String kind();

  /** The same for every form of this kind. */
  List<Question> questions();

  /** The things about which people are to be asked by now; those that have a form may be there. */
  Collection<UUID> due(Instant now);

  /**
   * Who is asked about this thing, and until when; empty where nobody is to be. Locks the thing
   * until the transaction ends, so that rounds at once open one form.
   */
  Optional<Occasion> about(UUID thing);

  /**
   * A thing about which people are asked.
   *
   * @param until when it is over; a day's end, so that nobody learns more than that day
   * @param zone in which that is a day's end
   * @param confidential whether answers are kept with the people whose they are, and they are told
   *     so; else nobody can tell whose they are
   */
  record Occasion(Set<UUID> people, Instant until, ZoneId zone, boolean confidential) {

    public Occasion {
      people = Set.copyOf(people);
    }
  }
}
