package org.colloquy.web.login;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.colloquy.web.tenant.OneLine;

/** Where the steps of a sign-in lead the browser. */
final class Answers {

  private static final Logger LOG = System.getLogger(Answers.class.getName());

  private Answers() {}

  /** To an address that the caller knows to be safe. */
  static void lead(HttpServletResponse response, String address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }

  /** To the page that says what went wrong and offers to try again. */
  static void explain(HttpServletResponse response, SignInFailure failure, String to) {
    LOG.log(
        failure.reason() == SignInFailure.Reason.OTHER ? Level.ERROR : Level.INFO,
        "A sign-in ended: " + OneLine.of(failure.getMessage()),
        failure.getCause());
    lead(
        response,
        "/login/problem?reason="
            + failure.reason().code()
            + "&to="
            + URLEncoder.encode(to, StandardCharsets.UTF_8));
  }
}
