package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.colloquy.networks.boundary.NetworkStart;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.provisioning.NetworkRequest;
import org.colloquy.tenants.provisioning.NetworkRequests;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Referrers;

/**
 * Where the mailed link leads. Opening it changes nothing, for mail programs open links by
 * themselves; the button starts the network.
 */
@Named("confirmPage")
@RequestScoped
public class ConfirmPage {

  @Inject private NetworkRequests requests;
  @Inject private NetworkStart starts;
  @Inject private DoorKeys keys;
  @Inject private Forms forms;
  @Inject private Sites sites;
  @Inject private HttpServletRequest request;

  private String token;
  private NetworkRequest asked;
  private String slug;

  @PostConstruct
  void load() {
    Referrers.withoutPath();
    token = request.getParameter("token");
    asked = requests.byToken(token).orElse(null);
    slug = asked == null ? "" : asked.plan().slug().value();
    if (asked == null) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Starts the network and leads to its progress. */
  public String start() {
    if (asked == null || !isOpen()) {
      return null;
    }
    return forms.submit(
        "platformText",
        () -> {
          var link = CurrentHolder.bind(Holder.Link.of(LinkPurpose.CONFIRMATION, token));
          try {
            var confirmed = starts.confirm(token, slug);
            keys.keep(confirmed.runId(), confirmed.doorKey());
            return "/platform/progress?faces-redirect=true&run=" + confirmed.runId();
          } catch (NotFound e) {
            // Somebody else was quicker: the page says what has become of the link.
            asked = requests.byToken(token).orElse(null);
            return null;
          } finally {
            link.close();
          }
        });
  }

  public String getToken() {
    return token;
  }

  public NetworkRequest getAsked() {
    return asked;
  }

  public boolean isOpen() {
    return asked != null && asked.state() == NetworkRequest.State.OPEN;
  }

  public boolean isUsed() {
    return asked != null && asked.state() == NetworkRequest.State.USED;
  }

  public boolean isExpired() {
    return asked != null && asked.state() == NetworkRequest.State.EXPIRED;
  }

  /** Whether another network has taken the address since it was asked for. */
  public boolean isTaken() {
    return asked != null && requests.isTaken(asked.plan().slug());
  }

  public String getAddress() {
    return asked == null ? "" : sites.hostOf(asked.plan().slug()).value();
  }

  public String getDomain() {
    return "." + sites.platformHost();
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
