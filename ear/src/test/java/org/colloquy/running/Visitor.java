package org.colloquy.running;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A browser without a screen and without a name resolver: keeps the cookies of each host, follows
 * redirects, fills in forms. It also does what no browser would, such as showing one host's cookies
 * to another.
 */
public final class Visitor {

  private static final int MOST_REDIRECTS = 12;

  private record Cookie(String host, String name, String path) {}

  private final Map<Cookie, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> always;

  public Visitor() {
    this(Map.of());
  }

  private Visitor(Map<String, String> always) {
    this.always = always;
  }

  /** One whom a reverse proxy on this machine saw at that address. */
  public static Visitor at(String address) {
    return new Visitor(Map.of("X-Forwarded-For", address));
  }

  /** One request; a redirect is an answer. */
  public Answer get(URI address) {
    return send("GET", address, Map.of(), null);
  }

  /** A page as a person opens it: redirects are followed to their end. */
  public Answer open(URI address) {
    return follow(get(address));
  }

  /** Posts a form from a page of the same site. */
  public Answer post(URI address, Map<String, String> fields) {
    return postFrom(origin(address), address, fields);
  }

  /** Posts a form from a page of that origin, as its browser would say. */
  public Answer postFrom(String origin, URI address, Map<String, String> fields) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Origin", origin);
    headers.put("Content-Type", "application/x-www-form-urlencoded");
    return send("POST", address, headers, Wire.form(fields));
  }

  /** Fills in the form that has all these fields, and follows where it leads. */
  public Answer submit(Answer page, Map<String, String> fields) {
    return follow(send(page, fields));
  }

  /** Fills in the form that has all these fields; where it leads is in the answer. */
  public Answer send(Answer page, Map<String, String> fields) {
    Element form =
        page.page().select("form").stream()
            .filter(
                candidate ->
                    fields.keySet().stream()
                        .allMatch(
                            name -> !candidate.select("[name=" + quoted(name) + "]").isEmpty()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No form with " + fields.keySet() + ": " + page));
    Map<String, String> all = new LinkedHashMap<>();
    form.select("input[type=hidden]").forEach(each -> all.put(each.attr("name"), each.val()));
    all.putAll(fields);
    String action =
        form.attr("action").isEmpty() ? page.address().toString() : form.absUrl("action");
    return post(URI.create(action), all);
  }

  /** Opens a page that needs a person, signs in at the realm, and ends where that leads. */
  public Answer signIn(URI page, Person person) {
    return submit(open(page), Map.of("username", person.email(), "password", person.password()));
  }

  /** Takes over what a site gave to another browser. */
  public void takeCookies(Visitor other, URI site) {
    other.cookies.forEach(
        (cookie, value) -> {
          if (cookie.host().equals(site.getRawAuthority())) {
            cookies.put(cookie, value);
          }
        });
  }

  /** Sends to one host what another gave us. */
  public void takeCookies(URI from, URI to) {
    Map<Cookie, String> copies = new LinkedHashMap<>();
    cookies.forEach(
        (cookie, value) -> {
          if (cookie.host().equals(from.getRawAuthority())) {
            copies.put(new Cookie(to.getRawAuthority(), cookie.name(), cookie.path()), value);
          }
        });
    if (copies.isEmpty()) {
      throw new AssertionError("There is no cookie of " + from);
    }
    cookies.putAll(copies);
  }

  /** The cookies that a request to this address would carry, as {@code name=value} pairs. */
  public Map<String, String> cookiesFor(URI address) {
    return cookies.entrySet().stream()
        .filter(
            each ->
                each.getKey().host().equals(address.getRawAuthority())
                    && pathOf(address).startsWith(each.getKey().path()))
        .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue, (a, b) -> b));
  }

  public Answer send(String method, URI address, Map<String, String> headers, String body) {
    Map<String, String> all = new HashMap<>(always);
    all.putAll(headers);
    Map<String, String> carried = cookiesFor(address);
    if (!carried.isEmpty()) {
      all.put(
          "Cookie",
          carried.entrySet().stream()
              .map(each -> each.getKey() + "=" + each.getValue())
              .collect(Collectors.joining("; ")));
    }
    Answer answer = Wire.send(method, address, all, body);
    answer.headers().allValues("Set-Cookie").forEach(line -> keep(address, line));
    return answer;
  }

  private Answer follow(Answer first) {
    Answer answer = first;
    for (int i = 0; answer.redirects(); i++) {
      if (i == MOST_REDIRECTS) {
        throw new AssertionError("Redirected in circles: " + answer);
      }
      answer = get(answer.location().orElseThrow());
    }
    return answer;
  }

  private void keep(URI address, String line) {
    String[] parts = line.split("\\s*;\\s*", -1);
    String[] pair = parts[0].split("=", 2);
    String path = "/";
    boolean gone = pair[1].isEmpty();
    for (String part : parts) {
      if (part.regionMatches(true, 0, "path=", 0, 5)) {
        path = part.substring(5);
      }
      gone |= part.equalsIgnoreCase("max-age=0");
    }
    Cookie cookie = new Cookie(address.getRawAuthority(), pair[0], path);
    if (gone) {
      cookies.remove(cookie);
    } else {
      cookies.put(cookie, pair[1]);
    }
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  private static String pathOf(URI address) {
    return address.getRawPath().isEmpty() ? "/" : address.getRawPath();
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\\\"") + "\"";
  }
}
