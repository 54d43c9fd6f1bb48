package org.colloquy.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.web.tenant.OriginCheck;
import org.colloquy.web.tenant.Paths;

/**
 * Reads what people send before a page does, within bounds and always as UTF-8, and answers what
 * does not read with 400 and what is too large with 413. The length has to be said before, as every
 * browser does, so nothing too large is read at all.
 */
public class FormFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Ample for the longest form with every letter written as twelve signs. */
  private static final int LARGEST_FORM = 256 * 1024;

  /** For a file twice as large as the page takes, so that the page itself can say what it takes. */
  private static final int LARGEST_UPLOAD = 4_200_000;

  private static final long MEGABYTE = 1_000_000;
  private static final int LARGEST_MESSAGE = 16 * 1024;
  private static final Set<String> MESSAGES = Set.of(Paths.LOGOUT_MESSAGE, Paths.ONE_CLICK);
  private static final int MOST_FIELDS = 1_000;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String UPLOAD = "multipart/form-data";

  @Inject private transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      if (isWorthKeeping(request) && refusalOf(request) == 0 && isReadable(request)) {
        KeptForm.ofFailed(request).attachTo(request);
      }
      chain.doFilter(new ShownRequest(request), response);
      return;
    }
    if (request.getDispatcherType() == DispatcherType.FORWARD) {
      giveBack(request, response, chain);
      return;
    }
    if (Paths.isApi(Paths.of(request))) {
      chain.doFilter(request, response);
      return;
    }
    var refusal = request.getMethod().equals("POST") ? refusalOf(request) : 0;
    if (refusal == 0 && !isReadable(request)) {
      refusal = HttpServletResponse.SC_BAD_REQUEST;
    }
    if (refusal == 0) {
      chain.doFilter(new FormRequest(request, isType(request, UPLOAD)), response);
    } else {
      response.sendError(refusal);
    }
  }

  /**
   * Whether it is a form that somebody wrote in vain: the fault was ours, or they lost the right to
   * send it, or what it was about, while they wrote; and the form came from a page of this host,
   * since sending it again is all it takes to make it count.
   */
  private static boolean isWorthKeeping(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        && (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
            || status == HttpServletResponse.SC_FORBIDDEN
            || status == HttpServletResponse.SC_NOT_FOUND)
        && "POST".equals(request.getMethod())
        && isType(request, FORM)
        && OriginCheck.isOfOwnHost(
            request.getHeader("Host"),
            request.getHeader("Origin"),
            request.getHeader("Sec-Fetch-Site"));
  }

  /** Shows what came without a session, in the page that it was forwarded to. */
  private void giveBack(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var form = isType(request, FORM);
    var refusal = form ? refusalOf(request) : 0;
    if (refusal == 0 && form && !isReadable(request)) {
      refusal = HttpServletResponse.SC_BAD_REQUEST;
    }
    if (refusal == 0) {
      KeptForm.ofForwarded(request, form).attachTo(request);
      chain.doFilter(new ShownRequest(request), response);
    } else {
      response.sendError(refusal);
    }
  }

  /** The status that says why a body is not read; 0 where it may be. */
  private int refusalOf(HttpServletRequest request) {
    if (request.getHeader("Transfer-Encoding") != null) {
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    }
    var path = Paths.of(request);
    var upload = isType(request, UPLOAD) && Paths.takesFiles(path);
    if (request.getContentLengthLong() > largest(path, upload)) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
    return request.getContentLengthLong() <= 0
            || upload
            || isType(request, FORM)
            || isUnreadFile(request, path)
        ? 0
        : HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
  }

  /**
   * A mail program may send its one word as a file; nobody looks into it, for the address says all.
   */
  private static boolean isUnreadFile(HttpServletRequest request, String path) {
    return path.equals(Paths.ONE_CLICK) && isType(request, UPLOAD);
  }

  private long largest(String path, boolean upload) {
    if (upload && Paths.takesLargeFiles(path)) {
      return settings.number(Setting.FILE_SIZE) * MEGABYTE + LARGEST_FORM;
    }
    if (upload) {
      return LARGEST_UPLOAD;
    }
    return MESSAGES.contains(path) ? LARGEST_MESSAGE : LARGEST_FORM;
  }

  /** Has the container read all parameters now, which it would do in the middle of a page. */
  private static boolean isReadable(HttpServletRequest request) throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try {
      var fields = request.getParameterMap().values().stream().mapToInt(each -> each.length).sum();
      return fields <= MOST_FIELDS
          && (isUnreadFile(request, Paths.of(request))
              || !isType(request, UPLOAD)
              || request.getParts().size() <= MOST_FIELDS)
          && isWhole(request);
    } catch (IOException | ServletException | RuntimeException e) {
      // Each part of the container has its own exception for what does not read.
      return false;
    }
  }

  /** The container says nothing where a form does not come to its end; it has no fields then. */
  private static boolean isWhole(HttpServletRequest request) throws IOException {
    return !isType(request, FORM) || request.getInputStream().isFinished();
  }

  private static boolean isType(HttpServletRequest request, String type) {
    var sent = request.getContentType();
    return sent != null
        && (sent.equalsIgnoreCase(type) || sent.toLowerCase(Locale.ROOT).startsWith(type + ";"));
  }
}
