package org.colloquy.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.ParseException;
import java.util.Optional;
import org.colloquy.web.tenant.Hosts;
import org.colloquy.web.tenant.OneLine;
import org.colloquy.web.tenant.Site;

/**
 * {@code /login/backchannel-logout}: the realm says that one of its sessions has ended (OpenID
 * Connect Back-Channel Logout 1.0). The message is signed; its issuer says whose session it was,
 * and it can end none of another realm. On a laptop the realm reaches us by address and not by
 * name, so the host is asked only where it belongs to somebody.
 */
@WebServlet("/login/backchannel-logout")
public class LogoutMessageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(LogoutMessageServlet.class.getName());

  @Inject private transient Hosts hosts;
  @Inject private transient RealmClients clients;
  @Inject private transient Doorkeeper doorkeeper;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var message = request.getParameter("logout_token");
    try {
      var site = siteOf(request, message);
      if (site.isEmpty()) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      doorkeeper.end(site.get(), clients.of(site.get()).tokens().logoutToken(message));
      response.setStatus(HttpServletResponse.SC_OK);
    } catch (BadJOSEException | JOSEException | ParseException e) {
      LOG.log(Level.WARNING, "A logout message is not accepted: {0}", OneLine.of(e.getMessage()));
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } catch (SignInFailure e) {
      LOG.log(Level.WARNING, "A logout message cannot be checked: {0}", OneLine.of(e.getMessage()));
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }

  private Optional<Site> siteOf(HttpServletRequest request, String message) throws ParseException {
    if (message == null) {
      return Optional.empty();
    }
    var issuer = SignedJWT.parse(message).getJWTClaimsSet().getIssuer();
    var site = hosts.siteOf(request);
    return site.kind() == Site.Kind.NOBODY
        ? hosts.siteWith(found -> clients.issuerOf(found).toString().equals(issuer))
        : Optional.of(site).filter(s -> clients.issuerOf(s).toString().equals(issuer));
  }
}
