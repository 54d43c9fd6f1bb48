package org.colloquy.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.colloquy.web.login.SignedIn;
import org.colloquy.web.tenant.Paths;

/**
 * Lets the browser of a stranger keep the front page and the page about Colloquy, and asks it to
 * ask each time whether what it has is still the page. The answer is the digest of the page as it
 * was just made for this request: of this host, in this language, at this moment. So it is never
 * wrong, whatever a page comes to depend on; what it spares is the way, which is long where people
 * read this. Nobody who is signed in keeps anything, and nobody between keeps anything for others.
 */
public class PublicPageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Without forms, and without anything that is one person's. */
  private static final Set<String> PAGES = Set.of("/", "/about");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("GET")
        || !PAGES.contains(Paths.of(request))
        || SignedIn.of(request).isPresent()) {
      chain.doFilter(request, response);
      return;
    }
    var page = new WholeResponse(response);
    chain.doFilter(request, page);
    if (response.isCommitted()) {
      return;
    }
    var body = page.body();
    if (response.getStatus() == HttpServletResponse.SC_OK
        && !response.containsHeader("Set-Cookie")) {
      var tag = "W/\"" + Digest.of(body) + "\"";
      response.setHeader("Cache-Control", "private, no-cache");
      response.setHeader("Vary", "Accept-Language, Cookie");
      response.setHeader("ETag", tag);
      if (isAmong(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    if (body.length > 0) {
      response.getOutputStream().write(body);
    }
  }

  private static boolean isAmong(String known, String tag) {
    return known != null && known.contains(tag.substring(2));
  }
}
