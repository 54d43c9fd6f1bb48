package org.colloquy.feedback.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.answers.Asking;
import org.colloquy.answers.Question;
import org.colloquy.registrations.boundary.SeatHolders;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.PlannedSession;
import org.colloquy.sessions.boundary.Admission;

/**
 * Asks everybody who had a seat in a session that was held, until the fourteenth day after the one
 * on which it ended is over in the zone of the session.
 */
@ApplicationScoped
public class SessionFeedback implements Asking {

  static final Period OPEN_FOR = Period.ofDays(14);

  private static final int LONGEST_COMMENT = 1000;
  private static final List<Question> QUESTIONS =
      List.of(
          Question.choice("learned", "yes", "no", "unsure"),
          Question.choice("practice", "yes", "no", "unsure"),
          Question.scale("overall", 1, 5),
          Question.text("comment", LONGEST_COMMENT));

  @Inject private Admission admission;
  @Inject private SeatHolders seats;
  @Inject private Modes modes;

  @Override
  public String kind() {
    return "session-feedback";
  }

  @Override
  public List<Question> questions() {
    return QUESTIONS;
  }

  /** A day more than it is open, for the hours until that day is over. */
  @Override
  public Collection<UUID> due(Instant now) {
    return admission.held(now.minus(OPEN_FOR.plusDays(1)));
  }

  @Override
  public Optional<Occasion> about(UUID session) {
    return Optional.of(admission.lock(session))
        .filter(found -> found.phase() == Phase.HELD)
        .map(
            found ->
                new Occasion(
                    seats.of(session), until(found), found.zone(), modes.isConfidential(session)));
  }

  private static Instant until(PlannedSession session) {
    return until(session.endsAt(), session.zone());
  }

  /** The first moment of the day after. */
  static Instant until(Instant end, ZoneId zone) {
    return end.atZone(zone).toLocalDate().plus(OPEN_FOR).plusDays(1).atStartOfDay(zone).toInstant();
  }
}
