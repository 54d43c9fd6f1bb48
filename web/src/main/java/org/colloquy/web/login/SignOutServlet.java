package org.colloquy.web.login;

import com.nimbusds.jwt.JWTParser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.ParseException;
import org.colloquy.web.tenant.Hosts;

/** {@code /login/out}: ends the session here, and then the one at the realm. */
@WebServlet("/login/out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(SignOutServlet.class.getName());
  private static final String DONE = "/login/done";

  @Inject private transient Hosts hosts;
  @Inject private transient RealmClients clients;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    var record = SessionRecord.of(request);
    SessionRecord.end(request);
    var exit = DONE;
    if (record.isPresent()) {
      try {
        var site = hosts.siteOf(request);
        exit =
            clients
                .of(site)
                .exit(JWTParser.parse(record.get().idToken()), site.address().resolve(DONE))
                .toString();
      } catch (SignInFailure | ParseException e) {
        LOG.log(Level.WARNING, "Signed out here only: {0}", e.getMessage());
      }
    }
    Answers.lead(response, exit);
  }
}
