package org.colloquy.web.login;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.colloquy.audit.FormRefused;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.web.tenant.Paths;

/**
 * Keeps what is not public to those who may see it: leads people to the sign-in and back to where
 * they were going, and tells programs what is missing. Fails closed, see {@link Paths}. What is
 * called behind it is called as whoever the request is from.
 */
public class AccessFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  /** Gives a form back, which a redirect to the sign-in would throw away. */
  private static final String KEPT = "/login/kept.xhtml";

  @Inject private transient Event<FormRefused> refusals;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var bound =
        CurrentHolder.bind(SignedIn.of(request).map(SignedIn::holder).orElse(Holder.ANYBODY));
    try {
      sort(request, response, chain);
    } finally {
      bound.close();
    }
  }

  private void sort(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = Paths.of(request);
    var trouble = Trouble.of(request);
    if (Paths.isApi(path)) {
      if (SignedIn.of(request).isPresent() || (trouble.isEmpty() && isOpenApi(request, path))) {
        chain.doFilter(request, response);
      } else {
        refuse(response, trouble.orElse(null));
      }
    } else if (trouble.isPresent() && trouble.get() == Trouble.WRONG_SITE) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (Paths.isPublic(path)) {
      chain.doFilter(request, response);
    } else if (trouble.isPresent()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      enter(path, request, response, chain);
    }
  }

  private static boolean isOpenApi(HttpServletRequest request, String path) {
    return READING.contains(request.getMethod()) && Paths.isPublicApi(path);
  }

  private void enter(
      String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var person = SignedIn.of(request);
    if (person.isEmpty()) {
      if (request.getMethod().equals("POST")) {
        request.getRequestDispatcher(KEPT).forward(request, response);
      } else {
        leadToSignIn(request, response);
      }
    } else if (Paths.rolesFor(path)
        .map(roles -> roles.stream().noneMatch(person.get().roles()::contains))
        .orElse(false)) {
      if (!READING.contains(request.getMethod())) {
        refusals.fire(new FormRefused(path));
      }
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void leadToSignIn(HttpServletRequest request, HttpServletResponse response) {
    var query = request.getQueryString();
    var here = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location", "/login/start?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
  }

  private static void refuse(HttpServletResponse response, Trouble trouble) throws IOException {
    if (trouble == Trouble.UNKNOWABLE) {
      response.setHeader("Retry-After", "10");
      response.sendError(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Nobody can sign in right now.");
    } else if (trouble == Trouble.NOT_WELCOME) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "This person is not let in here.");
    } else {
      var reason = trouble == null ? "" : " error=\"invalid_token\"";
      response.setHeader("WWW-Authenticate", "Bearer" + reason);
      response.sendError(
          HttpServletResponse.SC_UNAUTHORIZED, "Come with a bearer token of this site's realm.");
    }
  }
}
