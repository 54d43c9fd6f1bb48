package org.colloquy.running;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.deploy.http.Browser;
import org.colloquy.deploy.http.Http;
import org.jsoup.nodes.Element;

/**
 * Somebody with a browser without a screen, which reaches every name on this machine. It also does
 * what no browser would, such as showing one host's cookies to another.
 */
public final class Visitor {

  private static final String BOUNDARY = "----a-boundary-of-our-own";

  private final Browser browser;

  public Visitor() {
    this(Map.of());
  }

  private Visitor(Map<String, String> always) {
    this.browser = new Browser(Http.onLoopback(), always);
  }

  /** One whom a reverse proxy on this machine saw at that address. */
  public static Visitor at(String address) {
    return new Visitor(Map.of("X-Forwarded-For", address));
  }

  /** One whose browser is set to these languages, the most wanted first. */
  public static Visitor reading(String languages) {
    return new Visitor(Map.of("Accept-Language", languages));
  }

  /** One request; a redirect is an answer. */
  public Answer get(URI address) {
    return new Answer(browser.get(address));
  }

  /** A page as a person opens it: redirects are followed to their end. */
  public Answer open(URI address) {
    return new Answer(browser.open(address));
  }

  /** Posts a form from a page of the same site. */
  public Answer post(URI address, Map<String, String> fields) {
    return new Answer(browser.post(address, fields));
  }

  /** Posts a form from a page of that origin, as its browser would say. */
  public Answer postFrom(String origin, URI address, Map<String, String> fields) {
    return new Answer(browser.postFrom(origin, address, fields));
  }

  /** Fills in the form that has all these fields, and follows where it leads. */
  public Answer submit(Answer page, Map<String, String> fields) {
    return new Answer(browser.submit(page.received(), fields));
  }

  /** Fills in the form that has all these fields; where it leads is in the answer. */
  public Answer send(Answer page, Map<String, String> fields) {
    return new Answer(browser.send(page.received(), fields));
  }

  /**
   * Fills in a form that takes a file, as a browser sends it, without following where it leads.
   *
   * @param form selects the form on the page
   * @param fields besides those that the page fills in itself
   * @param name of the file; empty for none
   */
  public Answer upload(
      Answer page, String form, Map<String, String> fields, String name, String content) {
    Element shown = page.page().selectFirst(form);
    Map<String, String> all = new LinkedHashMap<>();
    shown
        .select("input[type=hidden], input[type=submit]")
        .forEach(each -> all.put(each.attr("name"), each.val()));
    all.putAll(fields);
    StringBuilder body = new StringBuilder();
    all.forEach((field, value) -> body.append(part("name=\"" + field + "\"", value)));
    String file = shown.selectFirst("input[type=file]").attr("name");
    body.append(part("name=\"%s\"; filename=\"%s\"".formatted(file, name), content));
    URI address = URI.create(shown.absUrl("action"));
    return send(
        "POST",
        address,
        Map.of(
            "Content-Type",
            "multipart/form-data; boundary=" + BOUNDARY,
            "Origin",
            address.getScheme() + "://" + address.getRawAuthority()),
        body + "--" + BOUNDARY + "--\r\n");
  }

  private static String part(String disposition, String value) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, value);
  }

  /** Any request, with the cookies that belong to it. */
  public Answer send(String method, URI address, Map<String, String> headers, String body) {
    return new Answer(browser.send(method, address, headers, body));
  }

  /** Opens a page that needs a person, signs in at the realm, and ends where that leads. */
  public Answer signIn(URI page, Person person) {
    return submit(open(page), Map.of("username", person.email(), "password", person.password()));
  }

  /** Takes over what a site gave to another browser. */
  public void takeCookies(Visitor other, URI site) {
    browser.cookies().take(other.browser.cookies(), site);
  }

  /** Sends to one host what another gave us. */
  public void takeCookies(URI from, URI to) {
    if (browser.cookies().copy(from, to) == 0) {
      throw new AssertionError("There is no cookie of " + from);
    }
  }

  /** The cookies that a request to this address would carry: their values by name. */
  public Map<String, String> cookiesFor(URI address) {
    return browser.cookies().of(address);
  }
}
