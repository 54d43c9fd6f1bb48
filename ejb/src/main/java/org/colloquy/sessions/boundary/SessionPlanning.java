package org.colloquy.sessions.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.control.SessionSteps;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.sessions.entity.SessionStatus;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.time.BusinessClock;

/**
 * What organisers do: draft a session, edit it, publish it, call it off. {@code Invalid} names the
 * fields that are wrong; {@code Conflict} says why the session's state forbids it.
 */
@Boundary
@Stateless
public class SessionPlanning {
  @Inject private SessionQueries sessions;
  @Inject private Organisers organisers;
  @Inject private Seating seating;
  @Inject private SessionSteps steps;
  @Inject private PlanRules rules;
  @Inject private Convening convening;
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
    SessionDetails details = rules.details(draft, caller, null);
    LearningSession session =
        LearningSession.draft(id, details, draft.example(), caller.id(), clock.now());
    sessions.add(session);
    return session;
  }

  /**
   * Changes the session; those who registered hear of it, when they have to know, and more seats
   * move the waiting list up. A session that people wait for cannot be moved so that it has begun:
   * {@code Invalid} names {@code start}. What is changed of a date of a series is its own from then
   * on.
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
    SessionDetails after = rules.details(draft, caller, before);
    if (session.version() != version) {
      throw new Conflict("stale-edit");
    }
    Standing standing = seating.of(id, caller.id());
    rules.requireSameCount(standing, before, after);
    rules.requireSeatsForConfirmed(standing, after);
    rules.requireStartToCome(session, standing, after);
    steps.edit(session, after);
    if (session.seriesId() != null) {
      session.keepAsOwn(after.partsUnlike(before));
    }
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
    steps.cancel(session, rules.note(note));
  }

  /** The communities that the caller can hold a session for. */
  @Permit(value = Permission.SESSION_PLAN, changes = false)
  public List<Convening.Named> communities() {
    return convening.choices(caller());
  }

  private Caller caller() {
    return Caller.current();
  }
}
