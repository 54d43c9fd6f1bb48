package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.provisioning.FormFault;
import org.colloquy.tenants.provisioning.LinkUnusable;
import org.colloquy.tenants.provisioning.NetworkForm;
import org.colloquy.tenants.provisioning.NetworkRequest;
import org.colloquy.tenants.provisioning.NetworkRequests;
import org.colloquy.tenants.provisioning.RequestRefused;
import org.colloquy.tenants.registry.NameTaken;
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
    if (isTaken() && !isFree(slug)) {
      return null;
    }
    try {
      var confirmed = requests.confirm(token, new Slug(slug));
      keys.keep(confirmed.runId(), confirmed.doorKey());
      return "/platform/progress?faces-redirect=true&run=" + confirmed.runId();
    } catch (NameTaken e) {
      forms.wrong("slug", new FormFault("slug", "taken").key());
      return null;
    } catch (RequestRefused e) {
      forms.wrong(e.fault().field(), e.fault().key());
      return null;
    } catch (LinkUnusable e) {
      asked = requests.byToken(token).orElse(null);
      return null;
    }
  }

  /** Says what is wrong with another address, if anything is. */
  private boolean isFree(String other) {
    var plan = asked.plan();
    var form =
        new NetworkForm(
            plan.name(),
            other,
            plan.purpose(),
            plan.countries().stream().map(country -> country.value()).toList(),
            String.valueOf(plan.expectedMembers()),
            plan.language().toLanguageTag(),
            plan.zone().getId(),
            plan.admin().givenName(),
            plan.admin().familyName(),
            plan.admin().email().value());
    var faults = requests.rules().faults(form);
    faults.forEach(fault -> forms.wrong(fault.field(), fault.key()));
    return faults.isEmpty();
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
