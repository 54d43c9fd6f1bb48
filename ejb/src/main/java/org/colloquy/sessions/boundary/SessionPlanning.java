package org.colloquy.sessions.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.control.SessionSteps;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.sessions.entity.SessionStatus;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Paragraphs;
import org.colloquy.tenants.time.BusinessClock;

/**
 * What organisers do: draft a session, edit it, publish it, call it off. {@code Invalid} names the
 * fields that are wrong; {@code Conflict} says why the session's state forbids it.
 */
@Boundary
@Stateless
public class SessionPlanning {
  private static final int LONGEST_NOTE = 1000;

  @Inject private SessionQueries sessions;
  @Inject private Organisers organisers;
  @Inject private Seating seating;
  @Inject private SessionSteps steps;
  @Inject private Codes codes;
  @Inject private Convening convening;
  @Inject private Validator validator;
  @Inject private BusinessClock clock;

  /**
   * Returns the id of a new session; of the one that is there already when it is asked for again.
   * Dates in the past are fine: a session for the record.
   *
   * @param publish whether members see it at once; false for a draft
   */
  @Permit(value = Permission.SESSION_PLAN, changes = true)
  public UUID create(@NotNull RequestKey key, @NotNull SessionDraft draft, boolean publish) {
    Caller caller = caller();
    UUID id = key.idFor(caller.id().toString(), draft);
    LearningSession session = sessions.find(id).orElseGet(() -> add(id, draft, caller));
    if (publish && session.status() == SessionStatus.DRAFT) {
      steps.publish(session);
    }
    return id;
  }

  private LearningSession add(UUID id, SessionDraft draft, Caller caller) {
    SessionDetails details = details(draft, caller, null);
    LearningSession session =
        LearningSession.draft(id, details, draft.example(), caller.id(), clock.now());
    sessions.add(session);
    return session;
  }

  /**
   * Changes the session; those who registered hear of it, when they have to know, and more seats
   * move the waiting list up. A session that people wait for cannot be moved so that it has begun:
   * {@code Invalid} names {@code start}.
   *
   * @param version the version that the editor saw; {@code Conflict} {@code stale-edit} when
   *     somebody else was faster
   */
  @Permit(
      value = {Permission.SESSION_PLAN, Permission.SESSION_EDIT},
      changes = true)
  public void edit(@NotNull UUID id, int version, @NotNull SessionDraft draft) {
    Caller caller = caller();
    LearningSession session = sessions.lock(id);
    organisers.requireOrganiser(Permission.SESSION_EDIT, session);
    SessionDetails before = session.details();
    SessionDetails after = details(draft, caller, before);
    if (session.version() != version) {
      throw new Conflict("stale-edit");
    }
    Standing standing = seating.of(id, caller.id());
    requireSameCount(standing, before, after);
    requireSeatsForConfirmed(standing, after);
    requireStartToCome(session, standing, after);
    steps.edit(session, after);
  }

  @Permit(
      value = {Permission.SESSION_PLAN, Permission.SESSION_PUBLISH},
      changes = true)
  public void publish(@NotNull UUID id) {
    LearningSession session = sessions.lock(id);
    organisers.requireOrganiser(Permission.SESSION_PUBLISH, session);
    steps.publish(session);
  }

  /**
   * Calls the session off; those who registered hear of it.
   *
   * @param note a word to them; may be null
   */
  @Permit(
      value = {Permission.SESSION_PLAN, Permission.SESSION_CANCEL},
      changes = true)
  public void cancel(@NotNull UUID id, String note) {
    LearningSession session = sessions.lock(id);
    organisers.requireOrganiser(Permission.SESSION_CANCEL, session);
    String word = Paragraphs.of(note);
    if (word != null && word.length() > LONGEST_NOTE) {
      throw Invalid.field("note", "sessions.note");
    }
    steps.cancel(session, word == null || word.isEmpty() ? null : word);
  }

  /** The communities that the caller can hold a session for. */
  @Permit(value = Permission.SESSION_PLAN, changes = false)
  public List<Convening.Named> communities() {
    return convening.choices(caller());
  }

  /** Who comes at the old time would find it over; what was meant is another day or year. */
  private void requireStartToCome(
      LearningSession session, Standing standing, SessionDetails after) {
    Instant now = clock.now();
    if (session.phase(now) == Phase.OPEN
        && !now.isBefore(after.startsAt())
        && standing.askedFor()) {
      throw Invalid.field("start", "sessions.start.past");
    }
  }

  private static void requireSeatsForConfirmed(Standing standing, SessionDetails after) {
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
  private static void requireSameCount(
      Standing standing, SessionDetails before, SessionDetails after) {
    if (before.apart() != after.apart() && standing.askedFor()) {
      throw Invalid.field("apart", "sessions.apart.asked");
    }
  }

  private SessionDetails details(SessionDraft draft, Caller caller, SessionDetails before) {
    Invalid.check(validator, draft);
    requireKind(draft.kind(), before);
    SessionDetails details = draft.details();
    requireCommunity(details.communityId(), caller, before);
    return details;
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

  private Caller caller() {
    return Caller.current();
  }
}
