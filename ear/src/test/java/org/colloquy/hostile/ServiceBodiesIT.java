package org.colloquy.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.Person;
import org.colloquy.running.RawHttp;
import org.colloquy.running.RunningStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A body that a service cannot take is refused in no time and says why, whatever it is; a member's
 * program must not be able to hold a thread, let alone the node.
 */
@OnRunningStack
class ServiceBodiesIT {

  private static final int LARGEST = 64 * 1024;
  private static final Duration SOON = Duration.ofSeconds(10);

  private Network harbour;
  private Person ada;
  private String token;

  @BeforeEach
  void member(RunningStack stack) {
    harbour = stack.harbour();
    ada = stack.memberOf(harbour, "Ada", "Lindqvist");
    token = harbour.realms().token(harbour.slug(), ada);
  }

  @Test
  void everyServiceRefusesWhatIsNoBody(RunningStack stack) {
    List<Operation> operations = operations(stack);
    assertThat(operations).hasSizeGreaterThan(10);
    String admin = harbour.realms().token(harbour.slug(), harbour.admin());
    for (Operation operation : operations) {
      Map<String, byte[]> bodies = new LinkedHashMap<>();
      bodies.put("an object that is not closed", bytes("{\"x\":{"));
      bodies.put("an array that is not closed", bytes("{\"x\":[1,2"));
      bodies.put("a value that is not closed", bytes("{\"title\":\"x"));
      bodies.put("two values", bytes("{}{}"));
      bodies.put("a name twice", bytes("{\"title\":\"a\",\"title\":\"b\"}"));
      bodies.put("a tower", bytes("{\"x\":" + "[".repeat(60_000)));
      bodies.put("a number without bounds", bytes("{\"x\":1e999999999}"));
      bodies.put("a number without end", bytes("{\"x\":" + "9".repeat(60_000) + "}"));
      bodies.put("no UTF-8", new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
      bodies.put("too much", bytes("{\"x\":\"" + "y".repeat(2_000_000) + "\"}"));
      bodies.forEach(
          (what, body) ->
              refused(
                  operation + " with " + what,
                  () -> send(operation.site(), operation, admin, "application/json", body)));
      for (String type : List.of("garbage", "text/plain", "application/json;charset=utf-7", ";")) {
        refused(
            operation + " as " + type,
            () -> send(operation.site(), operation, admin, type, bytes("{}")));
      }
    }
  }

  @Test
  void sizeIsBoundedHoweverItIsSaid() {
    Map<String, String> member = headers(token, "application/json");
    String start = beginning();
    String whole = start + "\"}" + " ".repeat(LARGEST - start.length() - 2);

    assertThat(put(member, bytes(whole)).status()).as("as large as may be").isEqualTo(200);
    assertThat(put(member, bytes(whole + " ")).status()).as("one more").isEqualTo(413);
    Answer large = put(member, bytes(start + "x".repeat(60_000_000)));
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.json().path("detail").asText()).contains("65536");

    member.put("Transfer-Encoding", "chunked");
    assertThat(put(member, bytes(chunk(beginning() + "\"}") + "0\r\n\r\n")).status())
        .as("in pieces")
        .isEqualTo(200);
    StringBuilder endless = new StringBuilder(chunk(start));
    for (int i = 0; i < 50; i++) {
      endless.append(chunk("x".repeat(8000)));
    }
    assertThat(put(member, bytes(endless + "0\r\n\r\n")).status())
        .as("in pieces without end")
        .isEqualTo(413);
  }

  /** A profile that would be saved, up to a field that nobody asked for. */
  private String beginning() {
    int version = harbour.as(ada).get("/me").orFail().json().path("version").asInt();
    return "{\"givenName\":\"Ada\",\"familyName\":\"Lindqvist\",\"version\":%d,\"x\":\""
        .formatted(version);
  }

  @Test
  void bodyThatDoesNotComeIsNotWaitedForLong() {
    Map<String, String> member = headers(token, "application/json");
    member.put("Content-Length", "100");

    refused("a body that does not come", () -> put(member, bytes("{\"givenName\":")), 15);
  }

  @Test
  void errorsBesideTheServicesAreProblemsToo(RunningStack stack) {
    Map<String, String> member = headers(token, "application/json");
    member.put("Accept", "text/html;q=garbage");
    refused("a header that does not read", () -> put(member, bytes("{}")));

    Answer nobody =
        RawHttp.send("GET", stack.siteOf("nobody"), "/api/v1/sessions", headers(token, null), null);
    assertThat(nobody.status()).isEqualTo(404);
    assertThat(nobody.json().path("status").asInt()).isEqualTo(404);
  }

  @Test
  void parameterThatIsNoNumberIsNamed() {
    for (String value : List.of("abc", "1.5", "99999999999", "%20")) {
      Answer answer =
          RawHttp.send(
              "GET", harbour.site(), "/api/v1/sessions?size=" + value, headers(token, null), null);
      assertThat(answer.status()).as(value).isEqualTo(400);
      assertThat(answer.json().path("errors").get(0).path("field").asText()).isEqualTo("size");
    }
  }

  private record Operation(URI site, String method, String path) {}

  private List<Operation> operations(RunningStack stack) {
    List<Operation> all = new ArrayList<>();
    RawHttp.send("GET", stack.platform(), "/openapi?format=JSON", Map.of(), null)
        .json()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          // A file or a list may be made of any bytes.
                          if (method
                              .getValue()
                              .path("requestBody")
                              .path("content")
                              .has("application/json")) {
                            all.add(
                                new Operation(
                                    harbour.site(),
                                    method.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey()
                                        .replaceAll(
                                            "\\{\\w+}", "00000000-0000-7000-8000-000000000000")));
                          }
                        }));
    return all;
  }

  private static Answer send(
      URI site, Operation operation, String token, String type, byte[] body) {
    return RawHttp.send(operation.method(), site, operation.path(), headers(token, type), body);
  }

  private Answer put(Map<String, String> headers, byte[] body) {
    return RawHttp.send("PUT", harbour.site(), "/api/v1/me", headers, body);
  }

  private static Map<String, String> headers(String token, String type) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "Bearer " + token);
    if (type != null) {
      headers.put("Content-Type", type);
    }
    return headers;
  }

  private static void refused(String what, java.util.function.Supplier<Answer> request) {
    refused(what, request, SOON.toSeconds());
  }

  private static void refused(
      String what, java.util.function.Supplier<Answer> request, long seconds) {
    long start = System.nanoTime();
    Answer answer = request.get();
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as(what)
        .isLessThan(Duration.ofSeconds(seconds));
    assertThat(answer.status()).as("%s: %s", what, answer).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type"))
        .as(what)
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  private static String chunk(String text) {
    return "%x\r\n%s\r\n".formatted(text.length(), text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
