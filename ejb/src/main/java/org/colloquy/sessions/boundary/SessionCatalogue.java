package org.colloquy.sessions.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.sessions.control.Organisers;
import org.colloquy.sessions.control.SessionQueries;
import org.colloquy.sessions.entity.LearningSession;
import org.colloquy.shared.Caller;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.time.BusinessClock;

/** The sessions of the network, as one reader may see them. */
@Stateless
@DeclareRoles({Roles.MEMBER, Roles.CONVENER, Roles.NETWORK_ADMIN, Roles.EXCHANGE_STEWARD})
public class SessionCatalogue {
  private static final int MOST_NEXT = 20;

  @Resource private SessionContext context;
  @Inject private SessionQueries sessions;
  @Inject private SessionViews views;
  @Inject private Organisers organisers;
  @Inject private Codes codes;
  @Inject private BusinessClock clock;

  /** Published and not over, the soonest first. */
  @RolesAllowed(Roles.MEMBER)
  public Page<SessionLine> upcoming(@NotNull PageRequest page) {
    return views.page(sessions.coming(clock.now(), page), caller().id());
  }

  /** The next so many of those. */
  @RolesAllowed(Roles.MEMBER)
  public List<SessionLine> next(int most) {
    return views.lines(sessions.next(clock.now(), null, most), caller().id());
  }

  /** Over, the latest first. */
  @RolesAllowed(Roles.MEMBER)
  public Page<SessionLine> past(@NotNull PageRequest page) {
    return views.page(sessions.past(clock.now(), page), caller().id());
  }

  /** Of these, what is not over, the soonest first; called off ones too. */
  @RolesAllowed(Roles.MEMBER)
  public Page<SessionLine> comingOf(@NotNull Set<UUID> ids, @NotNull PageRequest page) {
    return views.page(sessions.coming(ids, clock.now(), page), caller().id());
  }

  /** Of these, what was held, the latest first. */
  @RolesAllowed(Roles.MEMBER)
  public Page<SessionLine> pastOf(@NotNull Set<UUID> ids, @NotNull PageRequest page) {
    return views.page(sessions.past(ids, clock.now(), page), caller().id());
  }

  /** What the caller organises, drafts and cancelled ones too; for an admin all there is. */
  @RolesAllowed({Roles.CONVENER, Roles.NETWORK_ADMIN})
  public Page<SessionLine> organised(@NotNull PageRequest page) {
    Caller caller = caller();
    Page<LearningSession> found =
        caller.admin()
            ? sessions.all(page)
            : sessions.organised(caller.id(), organisers.communitiesOf(caller), page);
    return views.page(found, caller.id());
  }

  /** The next ones of a community. */
  @RolesAllowed(Roles.MEMBER)
  public List<SessionLine> ofCommunity(@NotNull UUID communityId) {
    return views.lines(sessions.next(clock.now(), communityId, MOST_NEXT), caller().id());
  }

  /** Throws NotFound for an id of another network and for somebody else's draft alike. */
  @RolesAllowed(Roles.MEMBER)
  public SessionView open(@NotNull UUID id) {
    Caller caller = caller();
    LearningSession session = sessions.get(id);
    organisers.requireVisible(caller, session);
    return views.view(session, caller);
  }

  @RolesAllowed(Roles.MEMBER)
  public List<Code> kinds() {
    return codes.offered(CodeList.SESSION_KIND);
  }

  /** What the front page shows to anybody: that the network meets, about what and when. */
  @PermitAll
  public List<FrontSession> front() {
    return views.front(sessions.next(clock.now(), null, 3));
  }

  private Caller caller() {
    return Caller.of(context);
  }
}
