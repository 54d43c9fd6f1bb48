package org.colloquy.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.colloquy.web.tenant.Hosts;
import org.colloquy.web.tenant.Paths;
import org.colloquy.web.tenant.Site;

/**
 * Tells the container, with each request, who it is from: by the session on pages, by the bearer
 * token on the API, never the other way round. The host's network, the session's network and the
 * realm have to be the same. What somebody may then see is decided by {@link AccessFilter} and by
 * the roles that boundaries ask for; how a session begins and ends, by the servlets beside it.
 */
@ApplicationScoped
public class RealmSignIn implements HttpAuthenticationMechanism {

  private static final Logger LOG = System.getLogger(RealmSignIn.class.getName());
  private static final String BEARER = "Bearer ";

  @Inject private Hosts hosts;
  @Inject private Doorkeeper doorkeeper;
  @Inject private RealmClients clients;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var path = Paths.of(request);
    try {
      var site = hosts.siteOf(request);
      if (!site.isOpen() || Paths.isAnonymous(path)) {
        return context.doNothing();
      }
      if (Paths.isApi(path)) {
        byToken(request, site);
      } else {
        bySession(request, site);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Nobody can be recognised", e);
      SignedIn.forget(request);
      Trouble.UNKNOWABLE.attachTo(request);
    }
    return SignedIn.of(request)
        .map(person -> context.notifyContainerAboutLogin(person.principal(), person.roles()))
        .orElseGet(context::doNothing);
  }

  /** Who is signed in stays so until the sign-out servlet ends it. */
  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    context.cleanClientSubject();
  }

  private void bySession(HttpServletRequest request, Site site) {
    var record = SessionRecord.of(request);
    if (record.isEmpty()) {
      return;
    }
    if (!record.get().belongsTo(site, clients.issuerOf(site).toString())) {
      SessionRecord.end(request);
      Trouble.WRONG_SITE.attachTo(request);
      return;
    }
    var person = doorkeeper.stillIn(site, record.get());
    if (person.isEmpty()) {
      SessionRecord.end(request);
    }
    person.ifPresent(p -> p.attachTo(request));
  }

  private void byToken(HttpServletRequest request, Site site) {
    var header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return;
    }
    try {
      var person = doorkeeper.withToken(site, header.substring(BEARER.length()).strip());
      person.ifPresentOrElse(p -> p.attachTo(request), () -> Trouble.BAD_TOKEN.attachTo(request));
    } catch (SignInFailure e) {
      LOG.log(Level.INFO, "A token was refused at {0}: {1}", site.address(), e.getMessage());
      Trouble.of(e).attachTo(request);
    }
  }
}
