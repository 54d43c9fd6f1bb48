package org.colloquy.web.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.secrets.SecretBox;

/**
 * Short-lived cookies that only this installation can write and read, and only for the site that
 * set them: a neighbouring host can set a cookie of the same name, and it does not open.
 */
@ApplicationScoped
public class SealedCookies {

  @Inject private SecretBox secrets;
  @Inject private Sites sites;
  @Inject private Hosts hosts;

  private final Jsonb json = JsonbBuilder.create();

  /** Gives the browser a cookie for some seconds. */
  public void put(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String path,
      String value,
      int seconds) {
    var sealed = secrets.seal(value, context(request, name));
    // The signs of Base64 that cookies may not hold everywhere.
    var text = sealed.replace('+', '-').replace('/', '_').replace("=", "");
    send(response, name, path, text, seconds);
  }

  /** Gives the browser a cookie with the components of a record, as JSON. */
  public void put(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String path,
      Record value,
      int seconds) {
    put(request, response, name, path, json.toJson(value), seconds);
  }

  /** Takes the cookie away again. */
  public void drop(HttpServletResponse response, String name, String path) {
    send(response, name, path, "", 0);
  }

  /** What the cookie holds; empty where there is none that this site set. */
  public Optional<String> read(HttpServletRequest request, String name) {
    return all(request)
        .filter(cookie -> cookie.getName().equals(name) && !cookie.getValue().isEmpty())
        .findFirst()
        .flatMap(cookie -> open(cookie.getValue(), context(request, name)));
  }

  /**
   * The record that the cookie holds; empty where there is none that this site set, or where it
   * does not read as this record since an update.
   */
  public <T extends Record> Optional<T> read(
      HttpServletRequest request, String name, Class<T> type) {
    return read(request, name).flatMap(text -> parsed(text, type));
  }

  /** The names of all cookies that the browser sent. */
  public Stream<String> names(HttpServletRequest request) {
    return all(request).map(Cookie::getName);
  }

  private Optional<String> open(String text, String context) {
    var padding = "=".repeat((4 - text.length() % 4) % 4);
    try {
      return Optional.of(secrets.open(text.replace('-', '+').replace('_', '/') + padding, context));
    } catch (IllegalArgumentException | IllegalStateException e) {
      // Of an earlier installation, of another site or of somebody's making: as if it were not
      // there.
      return Optional.empty();
    }
  }

  private <T extends Record> Optional<T> parsed(String text, Class<T> type) {
    try {
      return Optional.ofNullable(json.fromJson(text, type));
    } catch (JsonbException e) {
      return Optional.empty();
    }
  }

  private String context(HttpServletRequest request, String name) {
    return "cookie:" + name + ":" + hosts.siteOf(request).address().getHost();
  }

  private static Stream<Cookie> all(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null ? Stream.empty() : Arrays.stream(cookies);
  }

  private void send(
      HttpServletResponse response, String name, String path, String value, int seconds) {
    var cookie = new Cookie(name, value);
    cookie.setPath(path);
    cookie.setHttpOnly(true);
    cookie.setMaxAge(seconds);
    cookie.setSecure(CookieRules.isSecure(sites.platform()));
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
