package org.colloquy.web.links;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.colloquy.links.LinkKey;
import org.colloquy.links.LinkState;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.web.page.Texts;
import org.colloquy.web.races.Races;

/**
 * {@code /links/one-click?key=}: where a mail program posts that its reader wants no more of these
 * (RFC 8058), with no session, no form of ours and whatever body. A person whose program opens the
 * address instead is led to the page of the link, which has a button.
 */
@WebServlet("/links/one-click")
public class OneClickServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final int TOO_MANY = 429;
  private static final String BUNDLE = "linksText";

  @Inject private transient HeldLinks links;
  @Inject private transient LinkAttempts attempts;
  @Inject private transient Texts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    guard(response);
    var key = request.getParameter("key");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        "/links?key=" + URLEncoder.encode(key == null ? "" : key, StandardCharsets.UTF_8));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    guard(response);
    var key = request.getParameter("key");
    var wait = attempts.refuse(request);
    if (wait.isPresent()) {
      response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
      say(response, TOO_MANY, "state.WAIT.text");
    } else if (LinkKey.purposeOf(key).filter(LinkPurpose.UNSUBSCRIBE::equals).isEmpty()) {
      say(response, HttpServletResponse.SC_NOT_FOUND, "state.UNKNOWN.text");
    } else {
      var state = Races.settle(() -> links.follow(key)).state();
      var found =
          state == LinkState.OPEN ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND;
      say(response, found, state == LinkState.OPEN ? "done" : "state." + state + ".text");
    }
  }

  private static void guard(HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
  }

  private void say(HttpServletResponse response, int status, String text) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=UTF-8");
    response.getWriter().println(texts.say(BUNDLE, text));
  }
}
