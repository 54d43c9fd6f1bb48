package org.colloquy.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.web.tenant.Paths;

/**
 * Reads what a program sends before JAX-RS does: all of it, within bounds of size and time, and
 * only where it is JSON as {@link JsonBounds} has it. What is let through is handed on from memory.
 * Files are no JSON and not read here: whoever takes one counts what comes.
 */
public class JsonBodyFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Ample for every form that the services take. */
  static final int LARGEST = 64 * 1024;

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final JsonBounds BOUNDS = new JsonBounds(LARGEST);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Paths.takesContent(request.getMethod(), Paths.of(request))) {
      chain.doFilter(request, response);
      return;
    }
    var type = typeOf(request);
    if (type.isEmpty() && request.getContentType() != null) {
      refuse(response, Response.Status.BAD_REQUEST, "The Content-Type is not a media type.");
    } else if (!hasBody(request)) {
      chain.doFilter(request, response);
    } else if (type.filter(JsonBodyFilter::isJson).isEmpty()) {
      refuse(response, Response.Status.UNSUPPORTED_MEDIA_TYPE, "Send JSON in UTF-8.");
    } else if (request.getContentLengthLong() > LARGEST) {
      refuseSize(response);
    } else {
      read(request, response, chain);
    }
  }

  private static void read(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    byte[] body;
    try {
      body = bytesOf(request.getInputStream());
    } catch (IOException e) {
      refuse(response, Response.Status.BAD_REQUEST, "The body could not be read to its end.");
      return;
    }
    if (body == null) {
      refuse(response, Response.Status.REQUEST_TIMEOUT, "The body took too long to come.");
    } else if (body.length > LARGEST) {
      refuseSize(response);
    } else {
      var fault = body.length == 0 ? Optional.<String>empty() : BOUNDS.faultOf(body);
      if (fault.isPresent()) {
        refuse(response, Response.Status.BAD_REQUEST, fault.get());
      } else {
        chain.doFilter(new InMemory(request, body), response);
      }
    }
  }

  /** One byte more than the most where there is more; null where it does not come to an end. */
  private static byte[] bytesOf(InputStream stream) throws IOException {
    var start = System.nanoTime();
    var body = new ByteArrayOutputStream();
    var some = new byte[8192];
    for (var count = 0; count >= 0 && body.size() <= LARGEST; ) {
      body.write(some, 0, count);
      if (System.nanoTime() - start > LONGEST.toNanos()) {
        return null;
      }
      count = stream.read(some, 0, Math.min(some.length, LARGEST + 1 - body.size()));
    }
    return body.toByteArray();
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  /** Empty where the header is missing or is none. */
  private static Optional<MediaType> typeOf(HttpServletRequest request) {
    try {
      return Optional.ofNullable(request.getContentType()).map(MediaType::valueOf);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isJson(MediaType type) {
    var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    var subtype = type.getSubtype().toLowerCase(Locale.ROOT);
    return type.getType().equalsIgnoreCase("application")
        && (subtype.equals("json") || subtype.endsWith("+json"))
        && (charset == null || charset.equalsIgnoreCase("utf-8"));
  }

  private static void refuseSize(HttpServletResponse response) throws IOException {
    refuse(
        response,
        Response.Status.REQUEST_ENTITY_TOO_LARGE,
        "A body may have %d bytes.".formatted(LARGEST));
  }

  private static void refuse(HttpServletResponse response, Response.Status status, String detail)
      throws IOException {
    Problem.of(status, detail).send(response);
  }

  /** The same request with a body that was read. */
  private static final class InMemory extends HttpServletRequestWrapper {

    private final ServletInputStream stream;

    private InMemory(HttpServletRequest request, byte[] body) {
      super(request);
      stream = new Bytes(body);
    }

    @Override
    public ServletInputStream getInputStream() {
      return stream;
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
  }

  private static final class Bytes extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    private Bytes(byte[] body) {
      bytes = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      return bytes.read(to, offset, length);
    }

    @Override
    public int available() {
      return bytes.available();
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("The body is there already.");
    }
  }
}
