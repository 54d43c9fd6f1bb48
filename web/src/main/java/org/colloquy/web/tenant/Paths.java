package org.colloquy.web.tenant;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.web.area.Area;

/**
 * What may be asked for where, and by whom, by the table of {@link Area}s and what lies beside
 * them. Fails closed: what no rule names does not exist, for anybody, though the container may have
 * something there; and what no rule opens needs a person who is signed in.
 */
public final class Paths {

  private static final List<String> SERVICES = List.of("/assets", "/api/v1");
  private static final Set<String> DESCRIPTION = Set.of("/openapi");
  private static final Set<String> HEALTH =
      Set.of("/health", "/health/ready", "/health/live", "/health/started");
  private static final List<String> PUBLIC_SERVICES = List.of("/assets", "/openapi", "/health");
  private static final List<String> PUBLIC_API = List.of("/api/v1/networks", "/api/v1/bench");
  private static final Pattern CONTENT =
      Pattern.compile("/api/v1/(sessions/[^/]+/(materials|attendance-reports)|imports)");
  private static final String API = "/api";
  private static final String ROOT = "/";

  /** Where the realm says that one of its sessions has ended. */
  public static final String LOGOUT_MESSAGE = "/login/backchannel-logout";

  /** Where links in mails lead that do something without a sign-in. */
  public static final String LINKS = "/links";

  /** Where mail programs post that their reader wants no more of a kind of mail. */
  public static final String ONE_CLICK = LINKS + "/one-click";

  private Paths() {}

  /** The path of a request within the application. */
  public static String of(HttpServletRequest request) {
    var info = request.getPathInfo();
    var path = info == null ? request.getServletPath() : request.getServletPath() + info;
    return path.isEmpty() ? ROOT : path;
  }

  /** Whether this kind of site has such a path at all. */
  public static boolean existsOn(Site.Kind kind, String path) {
    return switch (kind) {
      case PLATFORM -> isOnEverySite(path) || Area.of(Area.On.PLATFORM, path).isPresent();
      case NETWORK -> isOnEverySite(path) || Area.of(Area.On.NETWORK, path).isPresent();
      case NOBODY -> isServedToEverybody(path);
    };
  }

  private static boolean isOnEverySite(String path) {
    return isUnderAny(path, SERVICES) || DESCRIPTION.contains(path) || HEALTH.contains(path);
  }

  /**
   * Assets, health and the realm's signed message: served whatever the host, and while a network is
   * closed.
   */
  static boolean isServedToEverybody(String path) {
    return isUnder(path, "/assets") || HEALTH.contains(path) || path.equals(LOGOUT_MESSAGE);
  }

  /** Where it does not matter who asks, so that nothing is looked up. */
  public static boolean isAnonymous(String path) {
    return isServedToEverybody(path) || isUnder(path, "/errors");
  }

  /** What programs may read without a token, such as the directory of networks. */
  public static boolean isPublicApi(String path) {
    return isUnderAny(path, PUBLIC_API);
  }

  /** Programs come here, with a bearer token and never with a session. */
  public static boolean isApi(String path) {
    return isUnder(path, API);
  }

  /**
   * Whether what is sent there proves by itself that it may be: the realm's signed message, and the
   * key of a link. No cookie counts there, so it does not matter on whose page it was sent.
   */
  static boolean carriesItsProof(String path) {
    return path.equals(LOGOUT_MESSAGE) || isUnder(path, LINKS);
  }

  /** Whether the page there has a form with a file. */
  public static boolean takesFiles(String path) {
    return path.equals("/admin/branding") || takesLargeFiles(path);
  }

  /** Whether such a file may be as large as any. */
  public static boolean takesLargeFiles(String path) {
    return path.equals("/sessions/upload")
        || path.equals("/admin/import")
        || path.equals("/sessions/bring");
  }

  /** Whether what programs send there is a file, whatever its type, and read as it comes. */
  public static boolean takesContent(String method, String path) {
    return method.equals("POST") && CONTENT.matcher(path).matches();
  }

  public static boolean isPublic(String path) {
    return isUnderAny(path, PUBLIC_SERVICES) || Area.of(path).filter(Area::isPublic).isPresent();
  }

  /** The roles of which one is needed to come here; empty where being signed in is enough. */
  public static Optional<Set<String>> rolesFor(String path) {
    return Area.of(path).map(Area::roles).filter(roles -> !roles.isEmpty());
  }

  private static boolean isUnderAny(String path, List<String> places) {
    return places.stream().anyMatch(place -> isUnder(path, place));
  }

  private static boolean isUnder(String path, String place) {
    return path.equals(place) || path.startsWith(place + "/");
  }
}
