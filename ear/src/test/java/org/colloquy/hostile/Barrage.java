package org.colloquy.hostile;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.RawHttp;

/** Sends one request after the other and notes every answer that nobody should get. */
final class Barrage {

  private final List<String> wrong = new ArrayList<>();
  private int tried;

  /** Whoever sends: a site, and what makes somebody known to it. */
  record Sender(String name, URI site, Map<String, String> headers) {

    Sender with(String header, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Sender(name, site, more);
    }
  }

  Answer send(Sender sender, String method, String target, String type, String body) {
    Sender typed = type == null ? sender : sender.with("Content-Type", type);
    return send(typed, method, target, body == null ? null : bytes(body));
  }

  Answer send(Sender sender, String method, String target, byte[] body) {
    tried++;
    String what =
        "%s %s %s %s"
            .formatted(
                sender.name(),
                method,
                target,
                body == null ? "" : new String(body, StandardCharsets.UTF_8));
    try {
      Answer answer = RawHttp.send(method, sender.site(), target, sender.headers(), body);
      if (answer.status() >= 500) {
        wrong.add(answer.status() + " for " + shortened(what));
      } else if (answer.status() >= 400 && isForServices(method, target) && !isProblem(answer)) {
        wrong.add(answer.status() + " without a problem for " + shortened(what));
      }
      return answer;
    } catch (UncheckedIOException | AssertionError e) {
      wrong.add("no answer, " + e.getMessage() + ", for " + shortened(what));
      return null;
    }
  }

  int tried() {
    return tried;
  }

  /** What was answered with 5xx, or not at all, or to a program with a page. */
  List<String> wrong() {
    return wrong;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The server itself refuses TRACE, and an address that is no text, before anybody is asked. */
  private static boolean isForServices(String method, String target) {
    return target.startsWith("/api/v1/")
        && !method.equals("TRACE")
        && !target.contains("%00")
        && !target.contains("%ff");
  }

  private static boolean isProblem(Answer answer) {
    return answer
        .headers()
        .firstValue("Content-Type")
        .filter(type -> type.startsWith("application/problem+json"))
        .isPresent();
  }

  private static String shortened(String what) {
    return what.substring(0, Math.min(what.length(), 300)).replaceAll("[^ -~]", "?");
  }
}
