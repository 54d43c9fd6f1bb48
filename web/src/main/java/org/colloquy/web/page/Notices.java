package org.colloquy.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.web.tenant.SealedCookies;

/**
 * One sentence that a page says after something was done, on the page that the redirect leads to:
 *
 * <pre>{@code
 * notices.done("peopleText", "invited", person.name());   // key "invited" of the people bundle
 * return "/people/list?faces-redirect=true";
 * }</pre>
 *
 * <p>It travels in a sealed cookie that lives for a minute, not in the session, so any node can
 * show it, and nobody else can put words there.
 */
@Named("notices")
@RequestScoped
public class Notices {

  private static final String COOKIE = "notice";
  private static final String PATH = "/";
  private static final int SECONDS = 60;

  @Inject private SealedCookies cookies;
  @Inject private Texts texts;
  @Inject private HttpServletRequest request;

  private List<Shown> shown;

  /**
   * A notice on a page.
   *
   * @param tone done, info, warning or problem
   */
  public record Shown(String tone, String text) {}

  /** A notice on its way to the page that says it. */
  public record Kept(String tone, String bundle, String key, List<Object> values) {

    public Kept {
      Objects.requireNonNull(tone, "A notice has a tone");
      Objects.requireNonNull(bundle, "A notice is of a bundle");
      Objects.requireNonNull(key, "A notice has a key");
      values = List.copyOf(values);
    }
  }

  /** Something was done as asked. */
  public void done(String bundle, String key, Object... values) {
    keep("done", bundle, key, values);
  }

  /** Something that is good to know and changes nothing. */
  public void info(String bundle, String key, Object... values) {
    keep("info", bundle, key, values);
  }

  /** Nothing was done, or not what was asked. */
  public void warning(String bundle, String key, Object... values) {
    keep("warning", bundle, key, values);
  }

  /** What this page has to say; asked for by the template. */
  public List<Shown> getShown() {
    if (shown == null) {
      shown = take().stream().toList();
    }
    return shown;
  }

  private void keep(String tone, String bundle, String key, Object... values) {
    var notice = new Kept(tone, bundle, key, Arrays.stream(values).map(Notices::kept).toList());
    cookies.put(request, response(), COOKIE, PATH, notice, SECONDS);
  }

  /** A number stays one, for the plural goes by it. */
  private static Object kept(Object value) {
    return value instanceof Integer || value instanceof Long ? value : String.valueOf(value);
  }

  private Optional<Shown> take() {
    var kept = cookies.read(request, COOKIE, Kept.class);
    if (kept.isPresent()) {
      cookies.drop(response(), COOKIE, PATH);
    }
    return kept.flatMap(this::said);
  }

  private Optional<Shown> said(Kept kept) {
    try {
      var text = texts.say(kept.bundle(), kept.key(), kept.values().toArray());
      return Optional.of(new Shown(kept.tone(), text));
    } catch (MissingResourceException e) {
      // An update between the two requests renamed the text: there is nothing to say any more.
      return Optional.empty();
    }
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
