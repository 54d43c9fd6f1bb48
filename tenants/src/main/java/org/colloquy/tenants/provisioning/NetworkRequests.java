package org.colloquy.tenants.provisioning;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.mail.Allowance;
import org.colloquy.tenants.mail.MailBox;
import org.colloquy.tenants.provisioning.RequestRefused.Reason;
import org.colloquy.tenants.registry.NameTaken;
import org.colloquy.tenants.registry.TenantRegistry;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.secrets.Tokens;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;

/**
 * Networks that visitors ask for. A request makes nothing and holds no name: it becomes a run when
 * the link that was mailed for it is confirmed, once, within a day.
 */
public final class NetworkRequests {

  private static final int MOST_OPEN = 1000;

  private final Sql sql;
  private final RequestRows rows;
  private final SecretBox box;
  private final MailBox mailBox;
  private final Allowance allowance;
  private final int networksADay;
  private final TenantRegistry registry;
  private final Provisioning provisioning;

  public NetworkRequests(Parts parts, Provisioning provisioning) {
    this.sql = parts.sql();
    this.rows = new RequestRows(sql);
    this.box = parts.box();
    this.mailBox = parts.mailBox();
    this.allowance = parts.allowance();
    this.networksADay = parts.networksADay();
    this.registry = parts.registry();
    this.provisioning = provisioning;
  }

  /** Proposes a network's short name from its name. */
  public SlugProposal proposals() {
    return new SlugProposal(this::isTaken);
  }

  /** Whether a network has this name, in whatever state it is. */
  public boolean isTaken(Slug slug) {
    return registry.bySlug(slug).isPresent();
  }

  /**
   * Notes the request and mails the link that confirms it. The same form sent twice is one request
   * and one mail. Throws {@link RequestRefused} where the address has been written to too often
   * today, or too many requests wait.
   */
  public UUID request(UUID formKey, NetworkPlan plan) {
    return rows.idOf(formKey).orElseGet(() -> note(formKey, plan));
  }

  private UUID note(UUID formKey, NetworkPlan plan) {
    var id = Ids.next();
    var token = Tokens.choose();
    var shown = mailBox.isKeeping() && mailBox.isReadable() ? box.seal(token, context(id)) : null;
    try {
      sql.inTransaction(
          connection -> {
            RequestRows.insert(connection, id, formKey, Tokens.digest(token), shown, plan);
            requireRoom(connection, plan.admin().email());
            provisioning.news().confirm(connection, id, plan, token);
            return null;
          });
      return id;
    } catch (SqlFailure e) {
      if (e.isDuplicate()) {
        return rows.idOf(formKey).orElseThrow();
      }
      throw e;
    }
  }

  /** A form that anybody can fill in must not be what fills somebody's mail box, or our tables. */
  private void requireRoom(Connection connection, EmailAddress email) throws SQLException {
    if (RequestRows.open(connection) > MOST_OPEN) {
      throw new RequestRefused(Reason.FULL);
    }
    if (!allowance.take(connection, email)) {
      throw new RequestRefused(Reason.WRITTEN_TO_OFTEN);
    }
  }

  public Optional<NetworkRequest> byId(UUID id) {
    return rows.byId(id);
  }

  public Optional<NetworkRequest> byToken(String token) {
    return token == null ? Optional.empty() : rows.byDigest(Tokens.digest(token));
  }

  /** The mailed link, to be shown in place where mail is kept and may be read. */
  public Optional<String> link(UUID id) {
    return rows.shownToken(id)
        .map(shown -> provisioning.news().confirmation(box.open(shown, context(id))));
  }

  /**
   * Starts the network, under this name, which may differ from the one first asked for. Throws
   * {@link NameTaken} where another network has the name by now, and the link stays good; throws
   * {@link LinkUnusable} where the link is not good, and {@link RequestRefused} where its reader
   * has started too many networks today.
   */
  public Confirmed confirm(String token, Slug slug) {
    var confirmed = sql.inTransaction(connection -> start(connection, Tokens.digest(token), slug));
    provisioning.ring();
    return confirmed;
  }

  private Confirmed start(Connection connection, byte[] digest, Slug slug) throws SQLException {
    // Whoever starts locks all requests of the address first, in the same order as everybody else.
    var email =
        RequestRows.askedBy(connection, digest).orElseThrow(() -> new LinkUnusable("unknown"));
    var started = RequestRows.startedBy(connection, email);
    var request =
        RequestRows.lock(connection, digest).orElseThrow(() -> new LinkUnusable("unknown"));
    if (request.state() != NetworkRequest.State.OPEN) {
      throw new LinkUnusable(request.state().name());
    }
    if (started >= networksADay) {
      throw new RequestRefused(Reason.NETWORKS_ENOUGH);
    }
    var plan = request.plan().withSlug(slug);
    var run = Provisioning.run(plan, Starter.of(plan.admin()));
    var key = Tokens.choose();
    provisioning.begin(connection, run, plan, key);
    RequestRows.use(connection, request.id(), run.id());
    return new Confirmed(run.id(), key);
  }

  private static String context(UUID request) {
    return "network-request:" + request;
  }
}
