package org.colloquy.deploy.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colloquy.deploy.machine.Loopback;
import org.colloquy.deploy.machine.StackFailure;

/**
 * Requests and their answers. Browsers resolve names under {@code .localhost} themselves and Java
 * does not, so a request may go to 127.0.0.1 while its Host header has the name. A redirect is an
 * answer.
 */
public final class Http {

  static {
    // Java's client lets nobody set the Host header, unless told before the first one is made.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
  }

  private static final int OK = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          // No upgrade to HTTP/2 on the first request: one was seen to end without an answer.
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final UnaryOperator<URI> way;

  private Http(UnaryOperator<URI> way) {
    this.way = way;
  }

  /** Names under {@code .localhost} are reached on loopback, others where they lead. */
  public static Http byName() {
    return new Http(
        address ->
            address.getHost().endsWith(".localhost")
                ? onLoopback(address, address.getScheme(), address.getPort())
                : address);
  }

  /** Every name is reached on loopback. */
  public static Http onLoopback() {
    return new Http(address -> onLoopback(address, address.getScheme(), address.getPort()));
  }

  /**
   * Every name is reached at this port on loopback, as by a reverse proxy that stands before it.
   */
  public static Http onLoopback(int port) {
    return new Http(address -> onLoopback(address, "http", port));
  }

  private static URI onLoopback(URI address, String scheme, int port) {
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return URI.create(
        "%s://%s%s%s%s"
            .formatted(
                scheme, Loopback.ADDRESS, port < 0 ? "" : ":" + port, address.getRawPath(), query));
  }

  /**
   * Sends a request, within a minute.
   *
   * @param body null for none
   */
  public Answer send(String method, URI address, Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        request(address)
            .timeout(PATIENCE)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    HttpResponse<byte[]> response = send(request, address, BodyHandlers.ofByteArray());
    return new Answer(method, address, response.statusCode(), response.headers(), response.body());
  }

  /** Sends what a stream holds, however long that takes. */
  public Answer stream(
      String method, URI address, Map<String, String> headers, Supplier<InputStream> body) {
    HttpRequest.Builder request =
        request(address).method(method, BodyPublishers.ofInputStream(body));
    headers.forEach(request::header);
    HttpResponse<byte[]> response = send(request, address, BodyHandlers.ofByteArray());
    return new Answer(method, address, response.statusCode(), response.headers(), response.body());
  }

  /** The body of a good answer to a GET, as it comes. */
  public InputStream open(URI address, Map<String, String> headers) {
    HttpRequest.Builder request = request(address).GET();
    headers.forEach(request::header);
    HttpResponse<InputStream> response = send(request, address, BodyHandlers.ofInputStream());
    if (response.statusCode() != OK) {
      throw new StackFailure("GET %s: %d".formatted(address, response.statusCode()));
    }
    return response.body();
  }

  /** The status of the answer to a GET; 0 when there is none in that time. */
  public int status(URI address, Duration patience) {
    try {
      return send(request(address).timeout(patience), address, BodyHandlers.discarding())
          .statusCode();
    } catch (StackFailure notYet) {
      return 0;
    }
  }

  private HttpRequest.Builder request(URI address) {
    URI destination = way.apply(address);
    HttpRequest.Builder request = HttpRequest.newBuilder(destination);
    return destination.equals(address)
        ? request
        : request.header("Host", address.getRawAuthority());
  }

  private static <T> HttpResponse<T> send(
      HttpRequest.Builder builder, URI address, BodyHandler<T> body) {
    HttpRequest request = builder.build();
    try {
      return CLIENT.send(request, body);
    } catch (IOException e) {
      throw new StackFailure("%s %s: %s".formatted(request.method(), address, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Stopped at %s %s".formatted(request.method(), address), e);
    }
  }

  /** Fields as the body of a form carries them. */
  public static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
