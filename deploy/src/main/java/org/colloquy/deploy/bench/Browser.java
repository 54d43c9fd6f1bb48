package org.colloquy.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.deploy.machine.StackFailure;

/**
 * As much of a browser as a benchmark needs: cookies by host (also the {@code Secure} ones on
 * loopback, as browsers do), redirects, forms. Names under {@code .localhost} are reached at
 * 127.0.0.1.
 */
final class Browser {

  private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final int MOST_REDIRECTS = 12;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

  /** An answer with the address it finally came from. */
  record Page(URI address, int status, byte[] body) {

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** Follows redirects to the end. */
  Page open(URI address) {
    return follow(address, send(address, HttpRequest.newBuilder().GET(), ""));
  }

  /** One request, compressed, without following; for measuring. */
  HttpResponse<byte[]> once(URI address) {
    return send(address, HttpRequest.newBuilder().GET(), "gzip");
  }

  /** Sends the first form of a page. */
  Page submit(Page page, Map<String, String> fields) {
    Matcher form = ACTION.matcher(page.text());
    if (!form.find()) {
      throw new StackFailure("There is no form at " + page.address());
    }
    URI action = page.address().resolve(form.group(1).replace("&amp;", "&"));
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder post =
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofString(body))
            .header("Content-Type", "application/x-www-form-urlencoded");
    return follow(action, send(action, post, ""));
  }

  private Page follow(URI start, HttpResponse<byte[]> first) {
    URI address = start;
    HttpResponse<byte[]> response = first;
    for (int i = 0; i < MOST_REDIRECTS; i++) {
      if (response.statusCode() / 100 != 3) {
        return new Page(address, response.statusCode(), response.body());
      }
      address = address.resolve(response.headers().firstValue("Location").orElseThrow());
      response = send(address, HttpRequest.newBuilder().GET(), "");
    }
    throw new StackFailure("Redirected without end from " + start);
  }

  private HttpResponse<byte[]> send(URI address, HttpRequest.Builder request, String encoding) {
    String name = address.getHost();
    if (name.endsWith(".localhost")) {
      request
          .uri(URI.create(address.toString().replaceFirst(name, "127.0.0.1")))
          .header("Host", name + ":" + address.getPort());
    } else {
      request.uri(address);
    }
    Map<String, String> jar = cookies.computeIfAbsent(name, host -> new ConcurrentHashMap<>());
    if (!jar.isEmpty()) {
      request.header(
          "Cookie",
          jar.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    if (!encoding.isEmpty()) {
      request.header("Accept-Encoding", encoding);
    }
    try {
      HttpResponse<byte[]> response =
          client.send(
              request.timeout(Duration.ofSeconds(60)).header("Accept", "text/html,*/*").build(),
              BodyHandlers.ofByteArray());
      response.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
      return response;
    } catch (IOException e) {
      throw new StackFailure(address + " did not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Stopped at " + address, e);
    }
  }

  private static void keep(Map<String, String> jar, String cookie) {
    int end = cookie.indexOf(';');
    String pair = end < 0 ? cookie : cookie.substring(0, end);
    int equals = pair.indexOf('=');
    String name = pair.substring(0, equals);
    if (pair.length() == equals + 1 || cookie.contains("Max-Age=0")) {
      jar.remove(name);
    } else {
      jar.put(name, pair.substring(equals + 1));
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
