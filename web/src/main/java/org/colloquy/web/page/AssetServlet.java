package org.colloquy.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.web.page.Assets.Asset;

/**
 * Serves {@code /assets/<digest>/<name>} and {@code /assets/theme/<colour>.css}, to be kept for a
 * year. An address with another digest is of an older or newer version and is not answered, so that
 * nothing wrong is kept.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ADDRESS = Pattern.compile("/([^/]+)/([^/]+)");
  private static final Pattern THEME = Pattern.compile("([0-9a-f]{6})\\.css");

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var asset = find(request.getPathInfo());
    if (asset.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(asset.get(), request, response);
  }

  private Optional<Asset> find(String path) {
    var address = ADDRESS.matcher(path == null ? "" : path);
    if (!address.matches()) {
      return Optional.empty();
    }
    var name = address.group(2);
    if (address.group(1).equals("theme")) {
      var theme = THEME.matcher(name);
      return theme.matches() ? Optional.of(themeOf(theme.group(1))) : Optional.empty();
    }
    return assets.find(name).filter(asset -> asset.digest().equals(address.group(1)));
  }

  private static Asset themeOf(String colour) {
    var css = Theme.css(Colour.of(colour));
    return Assets.asset("text/css", css.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(asset.type() + ";charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.setHeader("Vary", "Accept-Encoding");
    var accepted = request.getHeader("Accept-Encoding");
    var body = asset.plain();
    if (accepted != null && accepted.contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      body = asset.packed();
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
