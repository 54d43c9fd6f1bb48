package org.colloquy.deploy.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A server on loopback that answers as it is told, and says what it was asked. */
final class Echo implements AutoCloseable {

  /** A request as it came: its host, its headers by name in lower case, its body. */
  record Asked(String method, String path, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.get(name);
    }
  }

  private final HttpServer server;
  final List<Asked> asked = new ArrayList<>();

  Echo() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  URI address(String host, String path) {
    return URI.create("http://" + host + ":" + port() + path);
  }

  /** What comes at that path and below, with headers given as {@code Name: value}. */
  void answer(String path, int status, String body, String... headers) {
    server.createContext(path, exchange -> answer(exchange, status, body, headers));
  }

  private synchronized void answer(
      HttpExchange exchange, int status, String body, String... headers) throws IOException {
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        each -> each.getKey().toLowerCase(java.util.Locale.ROOT),
                        each -> String.join(",", each.getValue()))),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    for (String header : headers) {
      String[] parts = header.split(": ", 2);
      exchange.getResponseHeaders().add(parts[0], parts[1]);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
