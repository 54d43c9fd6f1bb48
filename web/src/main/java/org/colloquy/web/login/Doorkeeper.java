package org.colloquy.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.colloquy.members.boundary.Arrival;
import org.colloquy.members.boundary.SignIns;
import org.colloquy.members.boundary.Standing;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Kernel;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.realms.OperatorSessions;
import org.colloquy.web.login.SignInFailure.Reason;
import org.colloquy.web.tenant.Site;

/**
 * Decides who comes in: at sign-in, and again with every request. On a network's site the member's
 * row decides; on the platform the role of operator does.
 */
@ApplicationScoped
class Doorkeeper {

  @Inject private SignIns signIns;
  @Inject private RealmWatch watch;
  @Inject private RealmClients clients;
  @Inject private Clock clock;
  @Inject private Kernel kernel;

  private OperatorSessions operators;

  @PostConstruct
  void start() {
    operators = new OperatorSessions(kernel.databases().control());
  }

  /** Somebody whom the realm vouches for with these claims. */
  SignedIn arrive(Site site, JWTClaimsSet claims) throws SignInFailure {
    watch.vouched(site, claims.getSubject());
    var tenant = site.network();
    return tenant.isPresent() ? member(tenant.get(), claims) : operator(claims);
  }

  /** Whoever signed in with this record, as they stand now; empty where they may not go on. */
  Optional<SignedIn> stillIn(Site site, SessionRecord record) {
    if (!clock.instant().isBefore(record.until()) || !watch.letsIn(site, record.subject())) {
      return Optional.empty();
    }
    var tenant = site.network();
    if (tenant.isEmpty()) {
      return Optional.of(record)
          .filter(r -> r.roles().contains(Roles.OPERATOR))
          .filter(r -> r.sid() == null || !operators.hasEnded(r.sid()))
          .map(r -> new SignedIn(null, r.subject(), r.name(), Set.of(Roles.OPERATOR), null));
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
    if (!watch.letsIn(site, claims.getSubject())) {
      return Optional.empty();
    }
    var tenant = site.network();
    if (tenant.isEmpty()) {
      var sid = sid(claims);
      return sid != null && operators.hasEnded(sid)
          ? Optional.empty()
          : Optional.of(operator(claims));
    }
    var known = bound(tenant.get(), () -> signIns.standing(claims.getSubject(), sid(claims)));
    if (known.isEmpty() || known.get().awaited()) {
      return Optional.of(member(tenant.get(), claims));
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

  private SignedIn member(Tenant tenant, JWTClaimsSet claims) throws SignInFailure {
    var arrival = arrival(claims);
    var standing = bound(tenant, () -> signIns.arrive(arrival));
    if (!standing.active()) {
      throw new SignInFailure(Reason.NOT_ACTIVE, "Not active in " + tenant.slug());
    }
    return signedIn(standing, claims.getSubject());
  }

  private static SignedIn operator(JWTClaimsSet claims) throws SignInFailure {
    if (!TokenCheck.roles(claims).contains(Roles.OPERATOR)) {
      throw new SignInFailure(Reason.NOT_OPERATOR, "Not an operator");
    }
    var name = text(claims, "name");
    return new SignedIn(
        null,
        claims.getSubject(),
        name == null ? text(claims, "preferred_username") : name,
        Set.of(Roles.OPERATOR),
        null);
  }

  private static Arrival arrival(JWTClaimsSet claims) throws SignInFailure {
    try {
      return new Arrival(
          claims.getSubject(),
          new EmailAddress(text(claims, "email")),
          text(claims, "given_name"),
          text(claims, "family_name"),
          TokenCheck.roles(claims));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new SignInFailure(Reason.NO_ADDRESS, "The realm tells no e-mail address", e);
    }
  }

  private static SignedIn signedIn(Standing standing, String subject) {
    return new SignedIn(standing.id(), subject, standing.name(), standing.roles(), standing.zone());
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
