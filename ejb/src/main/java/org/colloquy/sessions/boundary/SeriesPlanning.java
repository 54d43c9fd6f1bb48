package org.colloquy.sessions.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.Reach;
import org.colloquy.sessions.Seating;
import org.colloquy.sessions.SeriesChanged;
import org.colloquy.sessions.Standing;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.control.Recurrence;
import org.colloquy.sessions.control.SeriesQueries;
import org.colloquy.sessions.control.SeriesTimes;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.control.SessionSteps;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.sessions.entity.SessionDetails;
import org.colloquy.sessions.entity.SessionDetails.Part;
import org.colloquy.sessions.entity.SessionSeries;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Planning sessions that repeat. All dates of a series are there once it is planned, and are
 * ordinary sessions from then on.
 *
 * <p>A change of several dates is the difference that it makes to the one that is edited: every
 * other date takes these fields over and keeps all the rest. A field that was changed of a date
 * alone is its own; it stays there until somebody edits that date again.
 *
 * <p>What has begun or was called off stays as it is.
 */
@Boundary
@Stateless
public class SeriesPlanning {

  @Inject private SessionPlanning planning;
  @Inject private SessionQueries sessions;
  @Inject private SeriesQueries series;
  @Inject private SessionSteps steps;
  @Inject private Organisers organisers;
  @Inject private Seating seating;
  @Inject private PlanRules rules;
  @Inject private Event<SeriesChanged> changes;
  @Inject private BusinessClock clock;

  /** The dates that the series would have; nothing is kept. */
  @Permit(value = Permission.SESSION_PLAN, changes = false)
  public List<SeriesDate> preview(@NotNull SeriesDraft draft) {
    SessionDetails first = rules.details(draft.session(), caller(), null);
    SeriesTimes times = timesOf(first);
    return Recurrence.parse(draft.rule()).days(times.start(), times.zone()).stream()
        .map(
            day -> {
              var sittings = times.on(day);
              return new SeriesDate(day, sittings.start(), sittings.end());
            })
        .toList();
  }

  /**
   * Plans the series and publishes all its dates; returns its id, and that of the one that is there
   * already when it is asked for again.
   */
  @Permit(value = Permission.SESSION_PLAN, changes = true)
  public UUID create(@NotNull RequestKey key, @NotNull SeriesDraft draft) {
    Caller caller = caller();
    UUID id = key.idFor(caller.id().toString(), draft);
    if (series.find(id).isPresent()) {
      return id;
    }
    SessionDetails first = rules.details(draft.session(), caller, null);
    SeriesTimes times = timesOf(first);
    Recurrence rule = Recurrence.parse(draft.rule());
    List<LocalDate> days = rule.days(times.start(), times.zone());
    Instant now = clock.now();
    series.add(
        new SessionSeries(
            id, first.title(), rule.toString(), times.start(), times.zone(), null, now));
    for (LocalDate day : days) {
      SessionDetails details = first.during(times.on(day), times.zone());
      LearningSession date =
          LearningSession.draft(Ids.next(), details, draft.session().example(), caller.id(), now);
      date.standIn(id, day);
      sessions.add(date);
      steps.publishDate(date, day.equals(days.get(0)));
    }
    return id;
  }

  /**
   * Changes one date of a series, it and those that follow, or all that have not begun. With those
   * that follow, the series ends with the date before, and another one, related to it, begins.
   *
   * @param version of the date, as the editor saw it
   */
  @Permit(
      value = {Permission.SESSION_PLAN, Permission.SESSION_EDIT},
      changes = true)
  public void edit(
      @NotNull UUID id, int version, @NotNull SessionDraft draft, @NotNull Reach reach) {
    if (reach == Reach.ONE) {
      organisers.requireOrganiser(Permission.SESSION_EDIT, sessions.lock(id));
      planning.edit(id, version, draft);
      return;
    }
    Dates dates = lock(id, reach, Permission.SESSION_EDIT);
    LearningSession edited = dates.chosen();
    if (edited.version() != version) {
      throw new Conflict("stale-edit");
    }
    SessionDetails before = edited.details();
    SessionDetails after = rules.details(draft, caller(), before);
    Set<Part> parts = after.partsUnlike(before);
    if (!parts.isEmpty()) {
      boolean moved = parts.contains(Part.WHEN);
      if (moved) {
        requireSameDay(before, after);
      }
      SessionSeries now = becoming(dates, after, parts);
      follow(now, dates, after, parts);
    }
  }

  /**
   * Calls off one date, it and those that follow, or all that have not begun; those who registered
   * hear of all of it in one mail.
   *
   * @param note a word to them; may be null
   */
  @Permit(
      value = {Permission.SESSION_PLAN, Permission.SESSION_CANCEL},
      changes = true)
  public void cancel(@NotNull UUID id, String note, @NotNull Reach reach) {
    if (reach == Reach.ONE) {
      organisers.requireOrganiser(Permission.SESSION_CANCEL, sessions.lock(id));
      planning.cancel(id, note);
      return;
    }
    Dates dates = lock(id, reach, Permission.SESSION_CANCEL);
    String word = rules.note(note);
    if (dates.splits()) {
      endBefore(dates);
    }
    List<UUID> off = new ArrayList<>();
    for (LearningSession date : dates.open()) {
      steps.cancelDate(date, word);
      off.add(date.id());
    }
    changes.fire(new SeriesChanged(dates.series().id(), SeriesChanged.Kind.CANCELLED, off));
  }

  /**
   * Dates of a series, locked.
   *
   * @param chosen the one that somebody edits or calls off
   * @param all that are meant, in whatever state
   * @param open those of them that are still to come
   * @param earlier the days of the rule that are not meant, in their order
   */
  private record Dates(
      SessionSeries series,
      LearningSession chosen,
      List<LearningSession> all,
      List<LearningSession> open,
      List<LocalDate> earlier) {

    /** Whether some dates stay as they are because they come before. */
    boolean splits() {
      return !earlier.isEmpty();
    }
  }

  private Dates lock(UUID id, Reach reach, Permission permission) {
    UUID of = series.seriesOf(id).orElseGet(() -> refuseAlone(id, permission));
    SessionSeries own = series.lock(of);
    List<LocalDate> days = series.days(of);
    LocalDate from = reach == Reach.FOLLOWING ? series.dayOf(id) : days.get(0);
    List<LearningSession> all = series.from(of, from).stream().map(sessions::lock).toList();
    all.forEach(date -> organisers.requireOrganiser(permission, date));
    Instant now = clock.now();
    LearningSession chosen =
        all.stream()
            .filter(date -> date.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Conflict("stale-edit"));
    chosen.planned(now).requireOpen();
    return new Dates(
        own,
        chosen,
        all,
        all.stream().filter(date -> date.phase(now) == Phase.OPEN).toList(),
        days.stream().filter(day -> day.isBefore(from)).toList());
  }

  /** Whoever may not see the session is not told that it stands alone. */
  private UUID refuseAlone(UUID id, Permission permission) {
    organisers.requireOrganiser(permission, sessions.get(id));
    throw Invalid.field("reach", "series.reach.alone");
  }

  /** Another day would be another rule, which cannot be guessed from one date. */
  private static void requireSameDay(SessionDetails before, SessionDetails after) {
    if (!timesOf(before).start().toLocalDate().equals(timesOf(after).start().toLocalDate())) {
      throw Invalid.field("start", "series.start.day");
    }
  }

  /** The series of these dates as the change makes it: itself, or one that goes on with it. */
  private SessionSeries becoming(Dates dates, SessionDetails after, Set<Part> parts) {
    SessionSeries old = dates.series();
    boolean moved = parts.contains(Part.WHEN);
    List<LocalDate> days = dates.all().stream().map(LearningSession::seriesDay).sorted().toList();
    SeriesTimes times = timesOf(after);
    var clockStart = moved ? times.start().toLocalTime() : old.start().toLocalTime();
    var zone = moved ? times.zone() : old.zone();
    Recurrence rule = Recurrence.parse(old.rule()).after(dates.earlier().size());
    if (moved && rule.endsAtMoment()) {
      rule = rule.endingWith(times.startOn(days.get(days.size() - 1)));
    }
    String title = parts.contains(Part.TITLE) ? after.title() : old.title();
    var start = days.get(0).atTime(clockStart);
    if (!dates.splits()) {
      old.become(title, rule.toString(), start, zone);
      return old;
    }
    endBefore(dates);
    SessionSeries next =
        new SessionSeries(Ids.next(), title, rule.toString(), start, zone, old.id(), clock.now());
    series.add(next);
    dates.all().forEach(date -> date.standIn(next.id(), date.seriesDay()));
    return next;
  }

  private static void endBefore(Dates dates) {
    SessionSeries old = dates.series();
    LocalDate last = dates.earlier().get(dates.earlier().size() - 1);
    old.end(
        Recurrence.parse(old.rule())
            .endingWith(last.atTime(old.start().toLocalTime()).atZone(old.zone()).toInstant())
            .toString());
  }

  private void follow(SessionSeries own, Dates dates, SessionDetails after, Set<Part> parts) {
    SeriesTimes times = timesOf(after);
    Map<UUID, Standing> standings =
        seating.of(dates.open().stream().map(LearningSession::id).toList(), caller().id());
    Map<SeriesChanged.Kind, List<UUID>> told = new EnumMap<>(SeriesChanged.Kind.class);
    for (LearningSession date : dates.open()) {
      SessionDetails next =
          date == dates.chosen()
              ? after
              : date.following(
                  parts.contains(Part.WHEN)
                      ? after.during(times.on(date.seriesDay()), times.zone())
                      : after,
                  parts);
      Standing standing = standings.getOrDefault(date.id(), Standing.EMPTY);
      rules.requireBothWays(next);
      rules.requireSameCount(standing, date.details(), next);
      rules.requireSeatsForConfirmed(standing, next);
      rules.requireStartToCome(date, standing, next);
      steps
          .editDate(date, next)
          .ifPresent(kind -> told.computeIfAbsent(kind, k -> new ArrayList<>()).add(date.id()));
    }
    dates.chosen().shareAgain(parts);
    told.forEach((kind, ids) -> changes.fire(new SeriesChanged(own.id(), kind, ids)));
  }

  private static SeriesTimes timesOf(SessionDetails details) {
    return new SeriesTimes(details.sittings(), details.zone());
  }

  private Caller caller() {
    return Caller.current();
  }
}
