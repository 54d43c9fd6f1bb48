package org.colloquy.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.colloquy.members.Arrival;
import org.colloquy.members.Standing;
import org.colloquy.members.boundary.SignIns;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.realms.KeycloakAway;
import org.colloquy.tenants.realms.OperatorSessions;
import org.colloquy.tenants.realms.Realms;
import org.colloquy.web.login.SignInFailure.Reason;
import org.colloquy.web.tenant.Site;

/**
 * Decides who comes in: at sign-in, and again with every request. On a network's site the member's
 * row decides; on the platform the role of operator does, as the realm gives it at this moment.
 * What a token claims of roles counts nowhere.
 */
@ApplicationScoped
class Doorkeeper {

  /** By the container's own way: what CDI puts between costs every request an exception. */
  @EJB private SignIns signIns;

  @Inject private RealmWatch watch;
  @Inject private RealmClients clients;
  @Inject private Realms realms;
  @Inject private Clock clock;
  @Inject private Kernel kernel;

  private OperatorSessions operators;

  @PostConstruct
  void start() {
    operators = new OperatorSessions(kernel.databases().control());
  }

  /** Somebody who has just signed in at the realm, which says so with these claims. */
  SignedIn arrive(Site site, JWTClaimsSet claims) throws SignInFailure {
    var tenant = site.network();
    if (tenant.isEmpty()) {
      watch.forget(site, claims.getSubject());
      return operator(site, claims);
    }
    var known = bound(tenant.get(), () -> signIns.standing(claims.getSubject(), sid(claims)));
    var person = member(tenant.get(), known, claims);
    watch.vouched(site, claims.getSubject());
    return person;
  }

  /** Whoever signed in with this record, as they stand now; empty where they may not go on. */
  Optional<SignedIn> stillIn(Site site, SessionRecord record) {
    if (!clock.instant().isBefore(record.until()) || !watch.letsGoOn(site, record.subject())) {
      return Optional.empty();
    }
    var tenant = site.network();
    if (tenant.isEmpty()) {
      return Optional.of(record)
          .filter(r -> !hasEnded(r.sid()))
          .map(r -> operator(r.subject(), r.name()));
    }
    return bound(tenant.get(), () -> signIns.standing(record.memberId(), record.sid()))
        .filter(Standing::active)
        .map(standing -> signedIn(standing, record.subject()));
  }

  /**
   * Whoever comes with this bearer token; empty where the token does not count here. The first time
   * makes them a member, as a sign-in does.
   */
  Optional<SignedIn> withToken(Site site, String token) throws SignInFailure {
    JWTClaimsSet claims;
    try {
      claims = clients.of(site).tokens().accessToken(token);
    } catch (RateLimitReachedException e) {
      // It names a key that the realm did not have a moment ago.
      return Optional.empty();
    } catch (KeySourceException e) {
      throw new SignInFailure(Reason.REALM_AWAY, "The realm's keys are out of reach", e);
    } catch (BadJOSEException | JOSEException | ParseException e) {
      return Optional.empty();
    }
    var tenant = site.network();
    if (tenant.isEmpty()) {
      return hasEnded(sid(claims)) ? Optional.empty() : Optional.of(operator(site, claims));
    }
    if (!watch.letsGoOn(site, claims.getSubject())) {
      return Optional.empty();
    }
    var known = bound(tenant.get(), () -> signIns.standing(claims.getSubject(), sid(claims)));
    if (known.isEmpty() || known.get().awaited()) {
      return Optional.of(member(tenant.get(), known, claims));
    }
    return known.filter(Standing::active).map(s -> signedIn(s, claims.getSubject()));
  }

  /** A session of the site's realm has ended. */
  void end(Site site, String sid) {
    var tenant = site.network();
    if (tenant.isEmpty()) {
      operators.end(sid);
    } else {
      BoundTenant.run(tenant.get(), () -> signIns.end(sid));
    }
  }

  static String sid(JWTClaimsSet claims) {
    return claims.getClaim("sid") instanceof String sid ? sid : null;
  }

  /**
   * What a token says was true when it was made. Before somebody becomes a member, the realm is
   * asked whether it still has them, and with which roles they begin.
   */
  private SignedIn member(Tenant tenant, Optional<Standing> known, JWTClaimsSet claims)
      throws SignInFailure {
    var isNew = known.isEmpty() || known.get().awaited();
    var roles = isNew ? rolesNow(tenant, claims.getSubject()) : Set.<String>of();
    var arrival = arrival(claims, roles);
    var standing = bound(tenant, () -> signIns.arrive(arrival));
    if (!standing.active()) {
      throw new SignInFailure(Reason.NOT_ACTIVE, "Not active in " + tenant.slug());
    }
    return signedIn(standing, claims.getSubject());
  }

  private Set<String> rolesNow(Tenant tenant, String subject) throws SignInFailure {
    try {
      return realms
          .rolesOf(tenant, subject)
          .orElseThrow(
              () -> new SignInFailure(Reason.NOT_ACTIVE, "Not in the realm of " + tenant.slug()));
    } catch (KeycloakAway e) {
      throw new SignInFailure(Reason.REALM_AWAY, "The realm does not answer", e);
    }
  }

  private SignedIn operator(Site site, JWTClaimsSet claims) throws SignInFailure {
    if (!watch.letsIn(site, claims.getSubject())) {
      throw new SignInFailure(Reason.NOT_OPERATOR, "Not an operator");
    }
    var name = text(claims, "name");
    return operator(claims.getSubject(), name == null ? text(claims, "preferred_username") : name);
  }

  private static SignedIn operator(String subject, String name) {
    return new SignedIn(null, subject, name, Set.of(Roles.OPERATOR), Set.of(), null, null);
  }

  private boolean hasEnded(String sid) {
    return sid != null && operators.hasEnded(sid);
  }

  private static Arrival arrival(JWTClaimsSet claims, Set<String> roles) throws SignInFailure {
    try {
      return new Arrival(
          claims.getSubject(),
          new EmailAddress(text(claims, "email")),
          Boolean.TRUE.equals(claims.getClaim("email_verified")),
          text(claims, "given_name"),
          text(claims, "family_name"),
          roles);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new SignInFailure(Reason.NO_ADDRESS, "The realm tells no e-mail address", e);
    }
  }

  private static SignedIn signedIn(Standing standing, String subject) {
    return new SignedIn(
        standing.id(),
        subject,
        standing.name(),
        standing.roles(),
        standing.holdings(),
        standing.zone(),
        standing.language());
  }

  private static String text(JWTClaimsSet claims, String name) {
    return claims.getClaim(name) instanceof String text ? text : null;
  }

  private static <T> T bound(Tenant tenant, Supplier<T> work) {
    var scope = BoundTenant.bind(tenant);
    try {
      return work.get();
    } finally {
      scope.close();
    }
  }
}
