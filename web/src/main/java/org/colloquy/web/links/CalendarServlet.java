package org.colloquy.web.links;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code /links/calendar.ics?key=}: what calendars fetch, with nobody signed in. It changes
 * nothing, however often and by whomever it is fetched.
 */
@WebServlet("/links/calendar.ics")
public class CalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final int TOO_MANY = 429;

  @Inject private transient HeldLinks links;
  @Inject private transient LinkAttempts attempts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Cache-Control", "private, no-cache");
    var wait = attempts.refuse(request);
    if (wait.isPresent()) {
      response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
      response.setStatus(TOO_MANY);
      return;
    }
    var calendar = links.calendar(request.getParameter("key"));
    if (calendar.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/calendar; charset=UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=calendar.ics");
    response.getOutputStream().write(calendar.get().getBytes(StandardCharsets.UTF_8));
  }
}
