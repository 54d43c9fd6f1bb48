package org.colloquy.indicators;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.sessions.HeldSession;
import org.colloquy.sessions.Modality;
import org.colloquy.totals.ImpreciseDay;
import org.colloquy.totals.Scope;

/**
 * What is to be counted. Whatever is empty is not asked for.
 *
 * @param from on which day a session began at the earliest, where it was organised
 * @param to on which at the latest
 * @param country of people; one of country and cadre is empty
 * @param cadre of people
 * @param official whether to count reconciled sessions alone
 */
public record Filter(
    Optional<ImpreciseDay> from,
    Optional<ImpreciseDay> to,
    Optional<String> kind,
    Optional<UUID> community,
    Optional<Modality> modality,
    Optional<String> country,
    Optional<String> cadre,
    boolean official) {

  public static final Filter NONE =
      new Filter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** Whether a session is chosen, be it official or not. */
  public boolean chooses(HeldSession session) {
    return from.map(day -> !session.day().isBefore(day.first())).orElse(true)
        && to.map(day -> !session.day().isAfter(day.last())).orElse(true)
        && kind.map(session.kind()::equals).orElse(true)
        && community.map(id -> id.equals(session.communityId())).orElse(true)
        && modality.map(wanted -> wanted == session.modality()).orElse(true);
  }

  /** Whether it divides people by what they say of themselves. */
  public boolean ofPeople() {
    return country.isPresent() || cadre.isPresent();
  }

  /** Whether a total counts nothing but what is chosen, so that it can be added. */
  boolean holds(Scope total) {
    return community.isEmpty()
        && modality.isEmpty()
        && cadre.isEmpty()
        && !official
        && from.map(day -> !total.from().first().isBefore(day.first())).orElse(true)
        && to.map(day -> total.to().map(end -> !end.last().isAfter(day.last())).orElse(false))
            .orElse(true)
        && kind.map(Set::of).map(total.kinds()::equals).orElse(true)
        && country.map(Set::of).map(total.countries()::equals).orElse(true);
  }

  /** Whether a total may count something of what is chosen. */
  boolean touches(Scope total) {
    return from.map(day -> total.to().map(end -> !end.last().isBefore(day.first())).orElse(true))
            .orElse(true)
        && to.map(day -> !total.from().first().isAfter(day.last())).orElse(true)
        && kind.map(code -> total.kinds().isEmpty() || total.kinds().contains(code)).orElse(true)
        && country
            .map(code -> total.countries().isEmpty() || total.countries().contains(code))
            .orElse(true);
  }
}
