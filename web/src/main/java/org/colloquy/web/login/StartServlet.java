package org.colloquy.web.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.colloquy.web.tenant.Hosts;

/**
 * {@code /login/start?to=/sessions}: begins a sign-in and sends the browser to the realm. Who is
 * signed in already goes on at once; {@code again} asks the realm for name and password anew.
 */
@WebServlet("/login/start")
public class StartServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Hosts hosts;
  @Inject private transient RealmClients clients;
  @Inject private transient PendingLogins pending;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    var to = ReturnAddress.safe(request.getParameter("to"));
    var again = request.getParameter("again") != null;
    if (SignedIn.of(request).isPresent() && !again) {
      Answers.lead(response, to);
      return;
    }
    var login =
        new PendingLogin(
            new State().getValue(),
            new Nonce().getValue(),
            new CodeVerifier().getValue(),
            to,
            clock.instant().getEpochSecond());
    try {
      var door = clients.of(hosts.siteOf(request)).door(login, again);
      pending.keep(request, response, login);
      Answers.lead(response, door.toString());
    } catch (SignInFailure e) {
      Answers.explain(response, e, to);
    }
  }
}
