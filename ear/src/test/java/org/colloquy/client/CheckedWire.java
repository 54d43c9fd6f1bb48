package org.colloquy.client;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import org.colloquy.deploy.http.Answer;
import org.colloquy.deploy.machine.Loopback;

/**
 * What a generated client sends through: every name is reached on loopback, and every answer is
 * held against the description before the client gets it.
 */
final class CheckedWire extends HttpClient {

  private final HttpClient wire = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final Description description;
  private final Set<String> succeeded = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  CheckedWire(Description description) {
    this.description = description;
  }

  /** The operations that were answered with a success. */
  Set<String> succeeded() {
    return succeeded;
  }

  /** Every answer that was not as described. */
  List<String> faults() {
    return faults;
  }

  @Override
  public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body)
      throws IOException, InterruptedException {
    URI address = request.uri();
    HttpResponse<byte[]> received = wire.send(onLoopback(request), BodyHandlers.ofByteArray());
    check(
        new Answer(
            request.method(), address, received.statusCode(), received.headers(), received.body()));
    return new Received<>(request, received, read(received, body));
  }

  private void check(Answer answer) {
    Optional<String> operation =
        description.operationOf(answer.method(), answer.address().getRawPath());
    if (operation.isEmpty()) {
      faults.add("no operation: " + answer);
      return;
    }
    description
        .faultsOf(operation.get(), answer)
        .forEach(fault -> faults.add("%s, %s: %s".formatted(operation.get(), fault, answer)));
    if (answer.ok()) {
      succeeded.add(operation.get());
    }
  }

  private static HttpRequest onLoopback(HttpRequest request) {
    URI address = request.uri();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return HttpRequest.newBuilder(request, (name, value) -> true)
        .uri(
            URI.create(
                "http://%s:%d%s%s"
                    .formatted(Loopback.ADDRESS, address.getPort(), address.getRawPath(), query)))
        .header("Host", address.getRawAuthority())
        .build();
  }

  /** The body as whoever asked for it wants to read it. */
  private static <T> T read(HttpResponse<byte[]> received, BodyHandler<T> body) {
    var reader =
        body.apply(
            new HttpResponse.ResponseInfo() {
              @Override
              public int statusCode() {
                return received.statusCode();
              }

              @Override
              public HttpHeaders headers() {
                return received.headers();
              }

              @Override
              public Version version() {
                return received.version();
              }
            });
    reader.onSubscribe(new All());
    reader.onNext(List.of(ByteBuffer.wrap(received.body())));
    reader.onComplete();
    return reader.getBody().toCompletableFuture().join();
  }

  /** Everything is there already. */
  private static final class All implements Flow.Subscription {

    @Override
    public void request(long number) {
      // It comes anyway.
    }

    @Override
    public void cancel() {
      // It is too late.
    }
  }

  private record Received<T>(HttpRequest request, HttpResponse<byte[]> received, T body)
      implements HttpResponse<T> {

    @Override
    public int statusCode() {
      return received.statusCode();
    }

    @Override
    public Optional<HttpResponse<T>> previousResponse() {
      return Optional.empty();
    }

    @Override
    public HttpHeaders headers() {
      return received.headers();
    }

    @Override
    public Optional<SSLSession> sslSession() {
      return Optional.empty();
    }

    @Override
    public URI uri() {
      return request.uri();
    }

    @Override
    public Version version() {
      return received.version();
    }
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> body) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, BodyHandler<T> body, PushPromiseHandler<T> pushed) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return wire.cookieHandler();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return wire.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return wire.followRedirects();
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return wire.proxy();
  }

  @Override
  public SSLContext sslContext() {
    return wire.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return wire.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return wire.authenticator();
  }

  @Override
  public Version version() {
    return wire.version();
  }

  @Override
  public Optional<Executor> executor() {
    return wire.executor();
  }
}
