package org.colloquy.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.web.tenant.SealedCookies;

/**
 * Sign-ins under way, each in a sealed cookie of its own, so that several tabs can sign in at once
 * and any node can finish what another one started. Taking one out ends it: a second answer with
 * the same state finds nothing.
 */
@ApplicationScoped
class PendingLogins {

  private static final String PREFIX = "sign-in-";
  private static final String PATH = "/login";
  private static final Duration LIFE = Duration.ofMinutes(30);
  private static final int MOST = 6;
  private static final int MARK = 12;

  /** What we send is longer; anything else never came from here and may not name a cookie. */
  private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{12,200}");

  @Inject private SealedCookies cookies;
  @Inject private Clock clock;

  void keep(HttpServletRequest request, HttpServletResponse response, PendingLogin login) {
    var names = cookies.names(request).filter(name -> name.startsWith(PREFIX)).toList();
    if (names.size() >= MOST) {
      names.forEach(name -> cookies.drop(response, name, PATH));
    }
    cookies.put(request, response, name(login.state()), PATH, login, (int) LIFE.toSeconds());
  }

  /** The sign-in that this state started in this browser, which is over with this. */
  Optional<PendingLogin> take(
      HttpServletRequest request, HttpServletResponse response, String state) {
    if (state == null || !STATE.matcher(state).matches()) {
      return Optional.empty();
    }
    var name = name(state);
    var login =
        cookies
            .read(request, name, PendingLogin.class)
            .filter(pending -> pending.state().equals(state))
            .filter(pending -> pending.isYoungerThan(LIFE, clock.instant()));
    cookies.drop(response, name, PATH);
    return login;
  }

  private static String name(String state) {
    return PREFIX + state.substring(0, MARK);
  }
}
