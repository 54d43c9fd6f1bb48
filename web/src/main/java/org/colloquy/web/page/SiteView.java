package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.look.Look;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.config.Setting;
import org.colloquy.tenants.config.Settings;
import org.colloquy.web.tenant.Hosts;
import org.colloquy.web.tenant.Paths;
import org.colloquy.web.tenant.Site;

/** The site as its pages show it: name, mark, colours, where to sign in. */
@Named("site")
@RequestScoped
public class SiteView {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur");
  private static final Pattern WORD = Pattern.compile("\\s+");
  private static final String PLATFORM_NAME = "Colloquy";
  private static final String ABOUT = "/about";

  /** Of no use to somebody who is signed in, or with a key that is nobody else's business. */
  private static final List<String> LEADS_NOWHERE = List.of("/login", "/errors", Paths.LINKS);

  @Inject private HttpServletRequest request;
  @Inject private Hosts hosts;
  @Inject private Sites sites;
  @Inject private Settings settings;
  @Inject private Assets assets;
  @Inject private Looks looks;
  @Inject private Reader reader;

  private Look look;

  public String getName() {
    return site().network().map(Tenant::name).orElse(PLATFORM_NAME);
  }

  public String getPurpose() {
    return site().network().map(Tenant::purpose).orElse("");
  }

  /** At most three letters that stand for a name in a small square. */
  public String getInitials() {
    return initials(getName());
  }

  public boolean isNetwork() {
    return site().isNetwork();
  }

  public boolean isPlatform() {
    return site().isPlatform();
  }

  /** Whether the host belongs to anybody. */
  public boolean isKnown() {
    return site().kind() != Site.Kind.NOBODY;
  }

  public boolean isOpen() {
    return site().isOpen();
  }

  /** The key of the text that says why a network is closed. */
  public String getClosedText() {
    return "error.closed."
        + site().network().map(t -> t.status().name().toLowerCase(Locale.ROOT)).orElse("failed");
  }

  /** The reader's language, which the texts are in; the network's content may be in another. */
  public String getLanguage() {
    return reader.getLanguage();
  }

  public String getDirection() {
    return RIGHT_TO_LEFT.contains(getLanguage()) ? "rtl" : "ltr";
  }

  public String getThemeUrl() {
    var accent = look().accent();
    return "/assets/theme/" + (accent == null ? Theme.DEFAULT.hex() : accent) + ".css";
  }

  /** Empty where the network has no logo. */
  public String getLogoUrl() {
    var hash = look().logoHash();
    return hash == null ? "" : "/login/logo/" + hash;
  }

  public String getIconUrl() {
    return assets.url("colloquy.svg");
  }

  public String getPlatformUrl() {
    return sites.platform() + "/";
  }

  /** The page about Colloquy; a host that is nobody's has no page of its own. */
  public String getAboutUrl() {
    return isKnown() ? ABOUT : sites.platform() + ABOUT;
  }

  /** Where whoever operates the platform may be written to; empty where they did not say. */
  public String getContact() {
    return settings.find(Setting.CONTACT).orElse("");
  }

  /** Sign-in that leads back to this page, or to the start where this page is of no use then. */
  public String getSignInUrl() {
    var query = request.getQueryString();
    var here = forwardedOrOwn() + (query == null ? "" : "?" + query);
    var to = LEADS_NOWHERE.stream().anyMatch(here::startsWith) ? "/" : here;
    return "/login/start?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
  }

  static String initials(String name) {
    return WORD.splitAsStream(name.strip())
        .filter(word -> !word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0)))
        .limit(3)
        .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
        .collect(Collectors.joining());
  }

  private String forwardedOrOwn() {
    var forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return forwarded == null ? request.getRequestURI() : forwarded;
  }

  /** An error page shows even where the database does not answer. */
  private Look look() {
    if (look == null) {
      var failing = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
      look = failing ? Look.PLAIN : looks.of(site());
    }
    return look;
  }

  private Site site() {
    return hosts.siteOf(request);
  }
}
