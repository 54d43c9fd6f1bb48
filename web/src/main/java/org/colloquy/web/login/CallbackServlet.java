package org.colloquy.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.colloquy.web.login.SignInFailure.Reason;
import org.colloquy.web.tenant.Hosts;
import org.colloquy.web.tenant.Site;

/**
 * {@code /login/callback}: the browser comes back from the realm. Only the browser that started may
 * finish, once; then it has a session with a new id and is where it wanted to go.
 */
@WebServlet("/login/callback")
public class CallbackServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A working day; the container ends a session that is idle long before. */
  private static final Duration LONGEST = Duration.ofHours(12);

  @Inject private transient Hosts hosts;
  @Inject private transient RealmClients clients;
  @Inject private transient PendingLogins pending;
  @Inject private transient Doorkeeper doorkeeper;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    var login = pending.take(request, response, request.getParameter("state"));
    if (login.isEmpty() && SignedIn.of(request).isPresent()) {
      // "Back" after a sign-in: the link was used, and did what it was for.
      Answers.lead(response, ReturnAddress.HOME);
      return;
    }
    var to = login.map(PendingLogin::to).map(ReturnAddress::safe).orElse(ReturnAddress.HOME);
    try {
      finish(
          request,
          hosts.siteOf(request),
          login.orElseThrow(() -> new SignInFailure(Reason.STALE, "No sign-in waits for this")));
      Answers.lead(response, to);
    } catch (SignInFailure e) {
      Answers.explain(response, e, to);
    }
  }

  private void finish(HttpServletRequest request, Site site, PendingLogin login)
      throws SignInFailure {
    var client = clients.of(site);
    requireSuccess(request, client);
    var code = request.getParameter("code");
    if (code == null || code.isEmpty()) {
      throw new SignInFailure(Reason.STALE, "The realm sent no code");
    }
    var token = client.redeem(code, login);
    var claims = checked(client, token, login);
    var person = doorkeeper.arrive(site, claims);
    new SessionRecord(
            site.key(),
            client.issuer(),
            person.subject(),
            person.memberId(),
            person.name(),
            person.roles(),
            Doorkeeper.sid(claims),
            token.serialize(),
            clock.instant().plus(LONGEST))
        .start(request);
  }

  private static void requireSuccess(HttpServletRequest request, RealmClient client)
      throws SignInFailure {
    var issuer = request.getParameter("iss");
    if (issuer != null && !issuer.equals(client.issuer())) {
      throw new SignInFailure(Reason.STALE, "The answer is of another realm: " + issuer);
    }
    var error = request.getParameter("error");
    if (error == null) {
      return;
    }
    var text = "The realm says " + error + ": " + request.getParameter("error_description");
    throw switch (error) {
      case "access_denied" -> new SignInFailure(Reason.DENIED, text);
      // Keycloak's word for a sign-in page that was left open too long.
      case "temporarily_unavailable", "login_required", "interaction_required" ->
          new SignInFailure(Reason.STALE, text);
      case "server_error" -> new SignInFailure(Reason.REALM_AWAY, text);
      default -> new SignInFailure(Reason.OTHER, text);
    };
  }

  private static JWTClaimsSet checked(RealmClient client, JWT token, PendingLogin login)
      throws SignInFailure {
    if (!(token instanceof SignedJWT signed)) {
      throw new SignInFailure(Reason.OTHER, "The ID token is not signed");
    }
    try {
      return client.tokens().idToken(signed, login.nonce());
    } catch (KeySourceException e) {
      throw new SignInFailure(Reason.REALM_AWAY, "The realm's keys are out of reach", e);
    } catch (BadJOSEException | JOSEException e) {
      throw new SignInFailure(
          TokenCheck.isAboutTime(e) ? Reason.CLOCKS : Reason.OTHER,
          "The ID token is not accepted",
          e);
    }
  }
}
