package org.colloquy.deploy.http;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.deploy.machine.StackFailure;
import org.jsoup.nodes.Element;

/**
 * A browser without a screen: keeps the cookies of each host, follows redirects, fills in forms.
 * Several threads may use it at once.
 */
public final class Browser {

  private static final int MOST_REDIRECTS = 12;

  private final Http http;
  private final Map<String, String> always;
  private final Cookies cookies = new Cookies();

  public Browser(Http http) {
    this(http, Map.of());
  }

  /**
   * @param always headers of every request, such as a proxy before the site would add
   */
  public Browser(Http http, Map<String, String> always) {
    this.http = http;
    this.always = Map.copyOf(always);
  }

  public Cookies cookies() {
    return cookies;
  }

  /** A page as a person opens it: redirects are followed to their end. */
  public Answer open(URI address) {
    return follow(get(address));
  }

  /** One request; a redirect is an answer. */
  public Answer get(URI address) {
    return send("GET", address, Map.of(), null);
  }

  /** One request, whose answer comes compressed where the server can; for measuring. */
  public Answer getCompressed(URI address) {
    return send("GET", address, Map.of("Accept-Encoding", "gzip"), null);
  }

  /** Fills in the form that has all these fields, and follows where it leads. */
  public Answer submit(Answer page, Map<String, String> fields) {
    return follow(send(page, fields));
  }

  /** Fills in the form that has all these fields; where it leads is in the answer. */
  public Answer send(Answer page, Map<String, String> fields) {
    Element form = formWith(fields, page);
    Map<String, String> all = new LinkedHashMap<>();
    form.select("input[type=hidden]").forEach(each -> all.put(each.attr("name"), each.val()));
    all.putAll(fields);
    String action =
        form.attr("action").isEmpty() ? page.address().toString() : form.absUrl("action");
    return post(URI.create(action), all);
  }

  private static Element formWith(Map<String, String> fields, Answer page) {
    return page.page().select("form").stream()
        .filter(form -> fields.keySet().stream().allMatch(name -> has(form, name)))
        .findFirst()
        .orElseThrow(() -> new StackFailure("No form with " + fields.keySet() + ": " + page));
  }

  private static boolean has(Element form, String name) {
    return !form.select("[name=\"" + name.replace("\"", "\\\"") + "\"]").isEmpty();
  }

  /** Posts a form from a page of the same site. */
  public Answer post(URI address, Map<String, String> fields) {
    return postFrom(address.getScheme() + "://" + address.getRawAuthority(), address, fields);
  }

  /** Posts a form from a page of that origin. */
  public Answer postFrom(String origin, URI address, Map<String, String> fields) {
    return send(
        "POST",
        address,
        Map.of("Origin", origin, "Content-Type", "application/x-www-form-urlencoded"),
        Http.form(fields));
  }

  /**
   * Any request, with the cookies that belong to it.
   *
   * @param body null for none
   */
  public Answer send(String method, URI address, Map<String, String> headers, String body) {
    Map<String, String> all = new HashMap<>(always);
    all.putAll(headers);
    Map<String, String> carried = cookies.of(address);
    if (!carried.isEmpty()) {
      all.put(
          "Cookie",
          carried.entrySet().stream()
              .map(each -> each.getKey() + "=" + each.getValue())
              .collect(Collectors.joining("; ")));
    }
    Answer answer = http.send(method, address, all, body);
    cookies.keep(address, answer.headers().allValues("Set-Cookie"));
    return answer;
  }

  private Answer follow(Answer first) {
    Answer answer = first;
    for (int i = 0; answer.redirects(); i++) {
      if (i == MOST_REDIRECTS) {
        throw new StackFailure("Redirected in circles: " + answer);
      }
      answer = get(answer.location().orElseThrow());
    }
    return answer;
  }
}
