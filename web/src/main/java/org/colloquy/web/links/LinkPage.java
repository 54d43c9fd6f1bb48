package org.colloquy.web.links;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.colloquy.links.LinkOffer;
import org.colloquy.links.LinkState;
import org.colloquy.links.LinkView;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Referrers;
import org.colloquy.web.page.TooSoon;

/**
 * {@code /links?key=}: says what a link does. Opening it changes nothing, for mail programs open
 * links by themselves; the button does it.
 */
@Named("linkPage")
@RequestScoped
public class LinkPage {

  private static final String TEXTS = "linksText";

  @Inject private HeldLinks links;
  @Inject private LinkAttempts attempts;
  @Inject private TooSoon tooSoon;
  @Inject private Forms forms;
  @Inject private HttpServletRequest request;

  private String key;
  private LinkView view;
  private boolean done;
  private boolean mailed;

  @PostConstruct
  void load() {
    Referrers.none();
    var answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
    key = request.getParameter("key");
    var wait = attempts.refuse(request);
    if (wait.isPresent()) {
      tooSoon.refuse(wait.get(), TEXTS, "tooMany");
      return;
    }
    view = links.look(key);
    if (view.state() == LinkState.UNKNOWN) {
      answer.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Does what the link was mailed for. */
  public String follow() {
    return press(
        () -> {
          view = links.follow(key);
          done = view.offer().isPresent();
        });
  }

  /** Has another link mailed to the one whose it is. */
  public String renew() {
    return press(() -> mailed = links.renew(key));
  }

  private String press(Runnable work) {
    var wait = attempts.refuse(key);
    if (wait.isPresent()) {
      tooSoon.refuse(wait.get(), TEXTS, "tooMany");
      return null;
    }
    return forms.submit(
        TEXTS,
        () -> {
          work.run();
          return null;
        });
  }

  public String getKey() {
    return key;
  }

  /** What the link would do, or how things are; null unless it opens. */
  public LinkOffer getOffer() {
    return view == null ? null : view.offer().orElse(null);
  }

  /** Whether there is something that the button does. */
  public boolean isOpen() {
    return view != null && view.open() && !done;
  }

  /** Whether it was done just now. */
  public boolean isDone() {
    return done;
  }

  /** USED, EXPIRED, UNKNOWN or OPEN; WAIT where this address has opened too many. */
  public String getState() {
    return view == null ? "WAIT" : view.state().name();
  }

  public boolean isRenewable() {
    return view != null && view.renewable() && !mailed;
  }

  /** Whether another one is on its way. */
  public boolean isMailed() {
    return mailed;
  }
}
