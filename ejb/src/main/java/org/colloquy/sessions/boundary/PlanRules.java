package org.colloquy.sessions.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.permissions.Caller;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.Paragraphs;
import org.colloquy.tenants.time.BusinessClock;

/** What plans of sessions have to keep to, one alone or each date of a series. */
@Dependent
class PlanRules {
  private static final int LONGEST_NOTE = 1000;

  @Inject private Codes codes;
  @Inject private Convening convening;
  @Inject private Validator validator;
  @Inject private BusinessClock clock;

  /**
   * What the draft makes of a session.
   *
   * @param before null for a new one
   */
  SessionDetails details(SessionDraft draft, Caller caller, SessionDetails before) {
    Invalid.check(validator, draft);
    requireKind(draft.kind(), before);
    SessionDetails details = draft.details();
    requireCommunity(details.communityId(), caller, before);
    return details;
  }

  /** Who comes at the old time would find it over; what was meant is another day or year. */
  void requireStartToCome(LearningSession session, Standing standing, SessionDetails after) {
    Instant now = clock.now();
    if (session.phase(now) == Phase.OPEN
        && !now.isBefore(after.startsAt())
        && standing.askedFor()) {
      throw Invalid.field("start", "sessions.start.past");
    }
  }

  void requireSeatsForConfirmed(Standing standing, SessionDetails after) {
    if (after.apart()) {
      requireSeats("seats", after.seats(), standing.room().taken());
      requireSeats("onlineSeats", after.onlineSeats(), standing.online().taken());
    } else {
      requireSeats("seats", after.seats(), standing.confirmed() + standing.offered());
    }
  }

  private static void requireSeats(String field, Integer seats, int taken) {
    if (seats != null && seats < taken) {
      throw Invalid.field(field, "sessions.seats.taken", taken);
    }
  }

  /** Nobody knows how those want to take part who were never asked. */
  void requireSameCount(Standing standing, SessionDetails before, SessionDetails after) {
    if (before.apart() != after.apart() && standing.askedFor()) {
      throw Invalid.field("apart", "sessions.apart.asked");
    }
  }

  /** A date of a series that has a place or a link of its own may have one of them alone. */
  void requireBothWays(SessionDetails after) {
    if (after.apart() && (after.place() == null || after.link() == null)) {
      throw Invalid.field("apart", "sessions.apart.hybrid");
    }
  }

  /** The word to those who hear that a session is called off; null for none. */
  String note(String typed) {
    String word = Paragraphs.of(typed);
    if (word != null && word.length() > LONGEST_NOTE) {
      throw Invalid.field("note", "sessions.note");
    }
    return word == null || word.isEmpty() ? null : word;
  }

  /** One that is no longer offered may stay, and cannot be chosen anew. */
  private void requireKind(String kind, SessionDetails before) {
    boolean kept = before != null && before.kind().equals(kind);
    if (!kept && !codes.isOffered(CodeList.SESSION_KIND, kind)) {
      throw Invalid.field("kind", "sessions.kind.offered");
    }
  }

  private void requireCommunity(UUID community, Caller caller, SessionDetails before) {
    boolean kept = before != null && community != null && community.equals(before.communityId());
    if (community != null
        && !kept
        && convening.choices(caller).stream().noneMatch(choice -> choice.id().equals(community))) {
      throw Invalid.field("communityId", "sessions.community.convened");
    }
  }
}
