package org.colloquy.sessions.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Role;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.time.BusinessClock;

/** The sessions of the network, as one reader may see them. */
@Boundary
@Stateless
public class SessionCatalogue {
  private static final int MOST_NEXT = 20;
  private static final int MOST_SHOWN = 500;

  @Inject private SessionQueries sessions;
  @Inject private SessionViews views;
  @Inject private Organisers organisers;
  @Inject private Codes codes;
  @Inject private BusinessClock clock;

  /** Published and not over, the soonest first. */
  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public Page<SessionLine> upcoming(@NotNull PageRequest page) {
    return views.page(sessions.coming(clock.now(), page), caller().id());
  }

  /** The next so many of those. */
  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public List<SessionLine> next(int most) {
    return views.lines(sessions.next(clock.now(), null, most), caller().id());
  }

  /** Over, the latest first. */
  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public Page<SessionLine> past(@NotNull PageRequest page) {
    return views.page(sessions.past(clock.now(), page), caller().id());
  }

  /** Of these, what is not over, the soonest first; called off ones too. */
  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public Page<SessionLine> comingOf(@NotNull Set<UUID> ids, @NotNull PageRequest page) {
    return views.page(sessions.coming(ids, clock.now(), page), caller().id());
  }

  /** Of these, what was held, the latest first. */
  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public Page<SessionLine> pastOf(@NotNull Set<UUID> ids, @NotNull PageRequest page) {
    return views.page(sessions.past(ids, clock.now(), page), caller().id());
  }

  /** What the caller organises, drafts and cancelled ones too; for an admin all there is. */
  @Permit(value = Permission.SESSION_PLAN, changes = false)
  public Page<SessionLine> organised(@NotNull PageRequest page) {
    Caller caller = caller();
    Page<LearningSession> found =
        caller.may(Permission.SESSIONS_OVERSEE)
            ? sessions.all(page)
            : sessions.organised(caller.id(), caller.scopesOf(Role.COMMUNITY_CONVENER), page);
    return views.page(found, caller.id());
  }

  /** The next ones of a community. */
  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public List<SessionLine> ofCommunity(@NotNull UUID communityId) {
    return views.lines(sessions.next(clock.now(), communityId, MOST_NEXT), caller().id());
  }

  /** A part of the calendar: what was published, called off or not. */
  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public SessionCalendar calendar(@NotNull CalendarFilter filter) {
    LocalDate today = LocalDate.ofInstant(clock.now(), filter.zone());
    LocalDate day = filter.day() == null ? today : filter.day();
    LocalDate first = filter.first(day);
    LocalDate last = filter.last(day);
    List<LearningSession> found =
        sessions.during(
            first.atStartOfDay(filter.zone()).toInstant(),
            last.plusDays(1).atStartOfDay(filter.zone()).toInstant(),
            filter.community(),
            filter.kind(),
            filter.modality(),
            MOST_SHOWN + 1);
    boolean more = found.size() > MOST_SHOWN;
    return new SessionCalendar(
        day,
        today,
        first,
        last,
        views.lines(more ? found.subList(0, MOST_SHOWN) : found, caller().id()),
        more);
  }

  /** Throws NotFound for an id of another network and for somebody else's draft alike. */
  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public SessionView open(@NotNull UUID id) {
    LearningSession session = sessions.get(id);
    organisers.requireVisible(session);
    return views.view(session, caller().id());
  }

  @Permit(value = Permission.SESSIONS_READ, changes = false)
  public List<Code> kinds() {
    return codes.offered(CodeList.SESSION_KIND);
  }

  /** What the front page shows to anybody: that the network meets, about what and when. */
  @Permit(value = Permission.FRONT_READ, changes = false)
  public List<FrontSession> front() {
    return views.front(sessions.next(clock.now(), null, 3));
  }

  private Caller caller() {
    return Caller.current();
  }
}
