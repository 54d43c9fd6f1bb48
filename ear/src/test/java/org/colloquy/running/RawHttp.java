package org.colloquy.running;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * HTTP word by word, with everything in it that a client library would not let pass: addresses and
 * headers that are malformed, bodies that are cut short, methods that nobody knows.
 */
public final class RawHttp {

  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final int MOST = 10_000_000;

  private RawHttp() {}

  /**
   * One request on a connection of its own.
   *
   * @param target path and query as they go over the wire
   * @param headers added to {@code Host}, which they may replace, {@code Connection} and, unless
   *     they say how the body is sent, {@code Content-Length}
   * @param body null for none
   */
  public static Answer send(
      String method, URI site, String target, Map<String, String> headers, byte[] body) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Host", site.getRawAuthority());
    all.put("Connection", "close");
    if (body != null && !headers.containsKey("Transfer-Encoding")) {
      all.put("Content-Length", String.valueOf(body.length));
    }
    all.putAll(headers);
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    all.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    return exchange(method, site, body == null ? List.of(start) : List.of(start, body));
  }

  /** Whatever is to be said, and what comes back: one answer, or what there is of it. */
  public static Answer exchange(String method, URI site, List<byte[]> words) {
    try (Socket line = new Socket()) {
      line.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.getPort()));
      line.setSoTimeout((int) PATIENCE.toMillis());
      try {
        for (byte[] word : words) {
          line.getOutputStream().write(word);
        }
      } catch (IOException refused) {
        // Who does not want to hear the rest has answered, and that is still to be read.
      }
      return new Reading(method, site, new BufferedInputStream(line.getInputStream())).answer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One answer, read sign by sign, for the server may keep the connection open after it. */
  private record Reading(String method, URI site, InputStream stream) {

    Answer answer() throws IOException {
      String[] status = line().split(" ", 3);
      Map<String, List<String>> headers = new LinkedHashMap<>();
      for (String line = line(); !line.isEmpty(); line = line()) {
        int colon = line.indexOf(':');
        headers
            .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
      int code = Integer.parseInt(status[1]);
      HttpHeaders all = HttpHeaders.of(headers, (name, value) -> true);
      boolean empty = method.equals("HEAD") || code < 200 || code == 204 || code == 304;
      byte[] body = empty ? new byte[0] : body(all);
      return new Answer(method, site, code, all, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] body(HttpHeaders headers) throws IOException {
      if (headers.firstValue("Transfer-Encoding").filter("chunked"::equals).isEmpty()) {
        return stream.readNBytes((int) headers.firstValueAsLong("Content-Length").orElse(MOST));
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (int length = size(); length > 0; length = size()) {
        all.write(stream.readNBytes(length));
        line();
      }
      return all.toByteArray();
    }

    private int size() throws IOException {
      return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int sign = stream.read(); sign != '\n'; sign = stream.read()) {
        if (sign < 0) {
          throw new EOFException("The answer ends after: " + line.toString(StandardCharsets.UTF_8));
        }
        line.write(sign);
      }
      return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
  }
}
