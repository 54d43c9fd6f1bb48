package org.colloquy.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.audit.PlatformActs;
import org.colloquy.exchange.control.Convening;
import org.colloquy.exchange.control.ExchangeRows;
import org.colloquy.exchange.entity.InvitedNetwork;
import org.colloquy.exchange.entity.JointDetails;
import org.colloquy.exchange.entity.JointSession;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.shared.TypedSpan;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Joint sessions for the platform's operator: draft, edit, send the invitations, watch answers and
 * counts, cancel. Works in the exchange schema alone; what networks must hear goes out by jobs that
 * are queued in the same transaction.
 */
@Boundary
@Stateless
public class JointSessions {

  @Inject private ExchangeRows rows;
  @Inject private Convening convening;
  @Inject private TenantRegistry registry;
  @Inject private Validator validator;
  @Inject private BusinessClock clock;
  @Inject private PlatformActs acts;

  /** All of them, the latest start first. */
  @Permit(value = Permission.JOINT_SESSIONS_READ, changes = false)
  public Page<JointSessionView> all(PageRequest request) {
    List<JointSession> sessions = rows.page(request.offset(), request.size());
    Map<UUID, List<InvitedNetwork>> networks =
        rows.networks(sessions.stream().map(JointSession::id).toList()).stream()
            .collect(Collectors.groupingBy(network -> network.session().id()));
    return Page.of(
        request,
        sessions.stream()
            .map(session -> view(session, networks.getOrDefault(session.id(), List.of())))
            .toList(),
        rows.total());
  }

  /** Throws {@link NotFound} where there is none. */
  @Permit(value = Permission.JOINT_SESSIONS_READ, changes = false)
  public JointSessionView byId(UUID id) {
    return view(rows.find(id).orElseThrow(JointSessions::unknown), rows.networks(id));
  }

  /** What happened to it and in which network, the newest first. */
  @Permit(value = Permission.JOINT_SESSIONS_READ, changes = false)
  public List<ExchangeLine> log(UUID id) {
    Map<UUID, String> names =
        rows.networks(id).stream()
            .collect(Collectors.toMap(InvitedNetwork::tenantId, InvitedNetwork::networkName));
    return rows.events(id).stream()
        .map(
            event ->
                new ExchangeLine(
                    event.happenedAt(),
                    event.kind().name(),
                    event.tenantId() == null ? null : names.get(event.tenantId()),
                    event.revision()))
        .toList();
  }

  /** The networks that can be invited, by name. */
  @Permit(value = Permission.JOINT_SESSIONS_READ, changes = false)
  public List<InvitableNetwork> invitable() {
    return registry.active().stream()
        .map(tenant -> new InvitableNetwork(tenant.slug().value(), tenant.name()))
        .toList();
  }

  /**
   * Keeps a draft that no network knows of yet; returns its id, or that of the one that is there
   * already when it is asked for again.
   */
  @Permit(value = Permission.JOINT_SESSION_DRAFT, changes = true)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public UUID draft(@NotNull RequestKey key, JointDraft draft) {
    Invalid.check(validator, draft, draft.faultsAt(clock.now()));
    UUID id = key.idFor(operator(), draft);
    if (rows.find(id).isEmpty() && drafted(id, draft)) {
      acts.tell("drafted " + id);
    }
    return id;
  }

  private boolean drafted(UUID id, JointDraft draft) {
    try {
      convening.draft(id, details(draft), networks(draft), operator());
      return true;
    } catch (PersistenceException e) {
      // The same request came twice at the same moment; the other one made the row.
      if (rows.find(id).isEmpty()) {
        throw e;
      }
      return false;
    }
  }

  /**
   * Takes the operator's changes. When the invitations are sent already, every invited network
   * hears of the changes, networks that are new in the list are invited at once, and those that
   * were invited stay so.
   *
   * @param version of the view that was edited; another one by now is a {@link Conflict}
   */
  @Permit(value = Permission.JOINT_SESSION_DRAFT, changes = true)
  public void edit(UUID id, int version, JointDraft draft) {
    Invalid.check(validator, draft, draft.faultsAt(clock.now()));
    JointSession session = locked(id, version);
    convening.edit(session, details(draft), networks(draft), operator());
    acts.tell("edited " + id);
  }

  /**
   * Sends the invitations: the operator's consent that this text leaves for these networks.
   *
   * @param version of the view that was read; another one by now is a {@link Conflict}
   */
  @Permit(value = Permission.JOINT_SESSION_SEND, changes = true)
  public void send(UUID id, int version) {
    convening.send(locked(id, version), operator());
    acts.tell("sent " + id);
  }

  /** Calls it off in every invited network, with a reason that their members read. */
  @Permit(value = Permission.JOINT_SESSION_CANCEL, changes = true)
  public void cancel(UUID id, String reason) {
    Cancellation cancellation = new Cancellation(reason);
    Invalid.check(validator, cancellation);
    convening.cancel(
        rows.lock(id).orElseThrow(JointSessions::unknown), cancellation.reason(), operator());
    acts.tell("cancelled " + id);
  }

  /** Throws a draft away; what was sent can only be cancelled. */
  @Permit(value = Permission.JOINT_SESSION_DRAFT, changes = true)
  public void discard(UUID id) {
    convening.discard(rows.lock(id).orElseThrow(JointSessions::unknown));
    acts.tell("discarded " + id);
  }

  private JointSession locked(UUID id, int version) {
    JointSession session = rows.lock(id).orElseThrow(JointSessions::unknown);
    if (session.version() != version) {
      throw new Conflict("stale-edit");
    }
    return session;
  }

  private static JointDetails details(JointDraft draft) {
    TypedSpan span = draft.times();
    return new JointDetails(
        draft.title(), draft.agenda(), span.startsAt(), span.endsAt(), span.region(), draft.link());
  }

  private List<Tenant> networks(JointDraft draft) {
    Map<String, Tenant> bySlug =
        registry.all().stream()
            .collect(Collectors.toMap(tenant -> tenant.slug().value(), Function.identity()));
    return draft.networks().stream()
        .map(
            slug ->
                Optional.ofNullable(bySlug.get(slug))
                    .orElseThrow(
                        () -> Invalid.field("networks", "exchange.networks.unknown", slug)))
        .toList();
  }

  private JointSessionView view(JointSession session, List<InvitedNetwork> networks) {
    return JointSessionView.of(
        session,
        networks.stream()
            .map(network -> NetworkStanding.of(session, network, slug(network)))
            .toList(),
        clock.now());
  }

  private String slug(InvitedNetwork network) {
    return registry
        .byId(new TenantId(network.tenantId()))
        .map(tenant -> tenant.slug().value())
        .orElse(null);
  }

  private String operator() {
    return Caller.name();
  }

  private static NotFound unknown() {
    return new NotFound("There is no such joint session.");
  }
}
