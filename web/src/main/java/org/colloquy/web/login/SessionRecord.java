package org.colloquy.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.web.tenant.Site;

/**
 * All that a session holds: who signed in, where. Small and serialisable, so that it can move to
 * another node.
 *
 * @param site the {@link Site#key} of the site that it belongs to
 * @param issuer the realm that vouched
 * @param subject the realm's id of the person
 * @param memberId the member's id; null for operators
 * @param roles as they were at sign-in; a member's are read anew with each request
 * @param sid the realm's id of its own session; null where it gave none
 * @param idToken for the sign-out at the realm
 * @param until when the session ends in any case
 */
record SessionRecord(
    String site,
    String issuer,
    String subject,
    UUID memberId,
    String name,
    Set<String> roles,
    String sid,
    String idToken,
    Instant until)
    implements Serializable {

  private static final String ATTRIBUTE = SessionRecord.class.getName();

  SessionRecord {
    roles = Set.copyOf(roles);
  }

  static Optional<SessionRecord> of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((SessionRecord) session.getAttribute(ATTRIBUTE));
  }

  /** Starts a session with this record; a session that was there gets a new id. */
  void start(HttpServletRequest request) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    request.getSession(true).setAttribute(ATTRIBUTE, this);
    request.changeSessionId();
  }

  static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  boolean belongsTo(Site where, String realm) {
    return site.equals(where.key()) && issuer.equals(realm);
  }
}
