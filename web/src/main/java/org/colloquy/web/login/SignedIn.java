package org.colloquy.web.login;

import jakarta.security.enterprise.CallerPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.Holding;

/**
 * The person that a request is from, as the sign-in found her for this one request.
 *
 * @param memberId the member's id on a network's site; null for an operator
 * @param subject who she is in the realm
 * @param roles as they are at this moment
 * @param holdings roles that count in one place, likewise
 * @param zone the zone that she set for times; null where she set none
 * @param language that she wants to read in; null where she set none
 */
public record SignedIn(
    UUID memberId,
    String subject,
    String name,
    Set<String> roles,
    Set<Holding> holdings,
    ZoneId zone,
    Locale language) {

  public SignedIn {
    roles = Set.copyOf(roles);
    holdings = Set.copyOf(holdings);
  }

  /** Empty where nobody is signed in. */
  public static Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.class.getName()));
  }

  /** The name by which the container knows her: the member's id, or an operator's subject. */
  CallerPrincipal principal() {
    return new CallerPrincipal(memberId == null ? subject : memberId.toString());
  }

  /** As whom boundaries are called for her. */
  Holder holder() {
    return memberId == null
        ? Holder.Person.ofPlatform(subject, roles)
        : Holder.Person.member(memberId, roles, holdings);
  }

  static void forget(HttpServletRequest request) {
    request.removeAttribute(SignedIn.class.getName());
  }

  void attachTo(HttpServletRequest request) {
    request.setAttribute(SignedIn.class.getName(), this);
  }
}
